/** What the types of CSL 1.0.2 are called elsewhere: in CSL, RIS and BibLaTeX. */
const table = `article JOUR article
article-journal JOUR article
article-magazine MGZN article
article-newspaper NEWS article
bill BILL legislation
book BOOK book
broadcast MPCT misc
chapter CHAP incollection
classic CLSWK book
collection GEN collection
dataset DATA dataset
document GEN misc
entry GEN inreference
entry-dictionary DICT inreference
entry-encyclopedia ENCYC inreference
event GEN misc
figure FIGURE image
graphic ART artwork
hearing HEAR misc
interview GEN misc
legal_case CASE jurisdiction
legislation STAT legislation
manuscript MANSCPT unpublished
map MAP misc
motion_picture MPCT movie
musical_score MUSIC music
pamphlet PAMP booklet
paper-conference CONF inproceedings
patent PAT patent
performance GEN performance
periodical SER periodical
personal_communication PCOMM letter
post ICOMM online
post-weblog BLOG online
regulation STAT legislation
report RPRT report
review JOUR article
review-book JOUR article
software COMP software
song SOUND music
speech GEN misc
standard STAND standard
thesis THES thesis
treaty GEN misc
webpage ELEC online`;

export interface SourceType {
  readonly csl: string;
  readonly ris: string;
  readonly biblatex: string;
}

const unknown: SourceType = { csl: "document", ris: "GEN", biblatex: "misc" };

const types: ReadonlyMap<string, SourceType> = new Map(
  table.split("\n").map((line) => {
    const [csl = "", ris = "", biblatex = ""] = line.split(" ");
    return [csl, { csl, ris, biblatex }];
  }),
);

/** The names of a type of CSL; of what is none, those of a document. */
export function sourceType(type: string): SourceType {
  return types.get(type) ?? unknown;
}
