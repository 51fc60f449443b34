import type { ReactiveController, ReactiveControllerHost } from "lit";
import { describeExtent } from "../locales/describe-extent.js";
import { type Dataset, rowLike } from "../data/dataset.js";
import { has } from "../data/mask.js";
import type { Locale } from "../locales/locale.js";
import type { Item, Scene } from "../scene/scene.js";
import { toInstant } from "../scene/scale.js";
import type { Instant } from "../time/instant.js";
import type { Content } from "./content.js";
import { commands } from "./commands.js";
import { TimelineLinkEvent, TimelineSelectEvent, type ViewChangeCause } from "./events.js";
import { elementOf, type FocusTarget, itemAt, itemUnder, type Place, placeOf } from "./focus.js";
import { keyAction, nextKnown } from "./keyboard.js";
import type { Inquiry } from "./inquiry.js";
import type { Navigation } from "./navigation.js";
import { drawnIn } from "./summary.js";

/** What the reader acts upon. */
export interface Stage {
  readonly locale: () => Locale;
  readonly navigation: Navigation;
  readonly root: () => ParentNode & DocumentOrShadowRoot;
  readonly content: () => Content | undefined;
  readonly scene: () => Scene | undefined;
  readonly select: (id: string | undefined) => void;
  readonly retry: () => void;
  readonly inquiry: Inquiry;
}

/** What the reader does by mouse, touch and keyboard, and where they are: the focus, the pointer, an opened cluster. */
export class Reader implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #stage: Stage;
  #place: Place = { row: 0, track: 0 };
  #focus: FocusTarget | undefined;
  #hadFocus = false;
  #hovered: string | undefined;
  /** Rows of a cluster that zooming cannot open. */
  members: ArrayLike<number> | undefined;
  /** Id of the source whose ways back to events are open. */
  opened: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  /** The one item that takes the tab stop. */
  get item(): Item | undefined {
    const scene = this.#stage.scene();
    return scene && itemAt(scene, this.#place);
  }

  /** What the pointer is on, as far as it is still drawn. */
  get hovered(): Item | undefined {
    return this.#itemWithKey(this.#hovered);
  }

  /** The same data, as known or filtered anew: the reader stays with the event, and a cluster's list closes. */
  follow(before: Dataset | undefined, after: Dataset | undefined): void {
    if (before === after || before === undefined || after === undefined) return;
    const { row, track, key } = this.#place;
    const last = Math.max(0, after.events.length - 1);
    this.#place = { row: rowLike(before, row, after) ?? Math.min(row, last), track, key };
    this.members = undefined;
  }

  /** New data: nothing of the old is focused or open. */
  reset(): void {
    this.#place = { row: 0, track: 0 };
    this.members = undefined;
    this.opened = undefined;
    this.#hovered = undefined;
  }

  hostUpdate(): void {
    this.#hadFocus = this.#stage.root().activeElement !== null;
  }

  hostUpdated(): void {
    // What had the focus may have joined a cluster: the focus goes with the event, and never back to the page.
    const isLost = this.#hadFocus && this.#stage.root().activeElement === null;
    const target = this.#focus ?? (isLost ? "item" : undefined);
    this.#focus = undefined;
    if (target === undefined) return;
    const root = this.#stage.root();
    const element = elementOf(target, root) ?? elementOf("slider", root) ?? elementOf("end", root);
    element?.focus({ preventScroll: target === "item" });
  }

  readonly click = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    const acting = target?.closest<HTMLElement>("[data-action], [data-source]");
    if (acting instanceof HTMLAnchorElement && acting.dataset["source"] !== undefined) this.#follow(event, acting);
    else if (acting) this.#act(acting.dataset["action"] ?? "", acting.dataset["id"] ?? "", event);
    else if (target?.closest(".plot")) {
      const item = this.#itemOf(event);
      if (item !== undefined) this.#activate(item, false);
    }
  };

  readonly doubleClick = (event: MouseEvent): void => {
    if (this.#itemOf(event)?.kind === "cluster") return;
    const about = this.#instantOf(event);
    if (about !== undefined) this.#stage.navigation.zoom(event.shiftKey ? 2 : 0.5, "zoom.double-click", about);
  };

  readonly hover = (event: PointerEvent): void => {
    const item =
      event.pointerType === "touch" || event.type === "pointerleave" || event.buttons > 0
        ? undefined
        : this.#itemOf(event);
    if (item?.key === this.#hovered) return;
    this.#hovered = item?.key;
    this.#host.requestUpdate();
  };

  /** However it came there (a key, a screen reader, a script), the focus is where the reader is. */
  readonly focus = (event: FocusEvent): void => {
    const item = event.target instanceof HTMLElement ? this.#itemWithKey(event.target.dataset["key"]) : undefined;
    if (item === undefined || item.key === this.item?.key) return;
    this.#place = placeOf(item);
    this.#host.requestUpdate();
  };

  readonly press = (event: KeyboardEvent): void => {
    const scene = this.#stage.scene();
    const content = this.#stage.content();
    const { navigation } = this.#stage;
    if (scene === undefined || content === undefined || event.defaultPrevented) return;
    const action = keyAction(event, this.item, scene, navigation.view, content.dataset);
    if (action === undefined) return;
    event.preventDefault();
    if (action.view !== undefined && action.cause !== undefined) navigation.go(action.view, action.cause);
    if (action.focus !== undefined) this.#focusOn(action.focus);
    if (action.activate !== undefined && this.item !== undefined) this.#activate(this.item, action.activate === "open");
    if (action.report !== undefined) this.#stage.inquiry.time.step(action.report);
    if (action.dismiss === true) this.choose(undefined);
  };

  /** Escape in the details closes them, and among the references leaves them open: both lead back to the event. */
  readonly pressInDetails = (event: KeyboardEvent): void => {
    if (isEscape(event)) this.#close();
  };
  readonly pressInReferences = (event: KeyboardEvent): void => {
    if (isEscape(event)) this.#focusLater("item");
  };

  /** Asks the page, then selects. Gives whether it was allowed. */
  choose(id: string | undefined): boolean {
    const content = this.#stage.content();
    const { events, rowOf } = content?.past.dataset ?? {};
    const event = events?.[rowOf?.get(id ?? "") ?? -1];
    const allowed = this.#host.dispatchEvent(new TimelineSelectEvent(event));
    if (!allowed) return false;
    this.members = undefined;
    this.#stage.select(event?.id);
    const row = content?.dataset.rowOf.get(id ?? "");
    if (row !== undefined) this.#place = { row, track: this.#place.track };
    this.#host.requestUpdate();
    return true;
  }

  /** The event after or before `selected` among those that are shown; `selected` when there is none. */
  beside(way: 1 | -1, selected: string | undefined): string | undefined {
    const content = this.#stage.content();
    if (content === undefined) return undefined;
    const { dataset, known } = content;
    const last = dataset.events.length - 1;
    const row = dataset.rowOf.get(selected ?? "") ?? (way === 1 ? -1 : last + 1);
    return dataset.events[nextKnown(known, row + way, way, last)]?.id ?? selected;
  }

  /** Words for what is in view; an event in several tracks counts in each. */
  get situation(): string {
    const { locale, scene, navigation } = this.#stage;
    return locale().ui.showing(drawnIn(scene()), describeExtent(navigation.view.domain, locale()));
  }

  readonly open = (id: string, isOpen: boolean): void => {
    if (isOpen) this.opened = id;
    else if (this.opened === id) this.opened = undefined;
    this.#host.requestUpdate();
  };

  #act(action: string, id: string, event: Event): void {
    const { navigation, inquiry, retry } = this.#stage;
    commands[action]?.(navigation, inquiry);
    switch (action) {
      case "select":
        return this.#open(id);
      case "reference":
        return this.#focusLater({ reference: id });
      case "close":
        return this.#close();
      case "retry":
        return retry();
      case "skip":
        event.preventDefault();
        return this.#focusLater("end");
    }
  }

  #follow(event: Event, link: HTMLAnchorElement): void {
    const allowed = this.#host.dispatchEvent(new TimelineLinkEvent(link.href, link.dataset["source"] ?? ""));
    if (!allowed) event.preventDefault();
  }

  #activate(item: Item, withFocus: boolean): void {
    const content = this.#stage.content();
    this.#place = placeOf(item);
    if (item.kind === "cluster") return this.#enter(item, withFocus);
    const id = content?.dataset.events[this.#place.row]?.id;
    if (this.choose(id) && withFocus) this.#focusLater("heading");
  }

  /** Zooms to the events of a cluster, or lists them where that would not part them. */
  #enter({ rows, bin }: Item, withFocus: boolean): void {
    const content = this.#stage.content();
    const { navigation } = this.#stage;
    const starts = content?.dataset.from;
    const [first, last] = bin ?? [starts?.[rows[0] ?? 0] ?? 0, starts?.[rows[rows.length - 1] ?? 0] ?? 0];
    const [from, to] = navigation.view.domain;
    const air = bin === undefined ? (last - first) / 4 : 0;
    const target = navigation.limit([first - air, last + 3 * air]);
    if (last > first && target[1] - target[0] < 0.8 * (to - from)) {
      navigation.go(target, "zoom.cluster");
      return this.#focusLater("item");
    }
    if (rows.length === 0 || !this.choose(undefined)) return;
    this.members = rows;
    if (withFocus) this.#focusLater("heading");
  }

  /** From a list: the event, in view and with its details in focus. */
  #open(id: string): void {
    if (this.#stage.content()?.past.dataset.rowOf.has(id) !== true || !this.choose(id)) return;
    this.reveal(id, "pan.focus");
    this.#focusLater("heading");
  }

  /** Brings an event that was known into view. */
  reveal(id: string | undefined, cause?: ViewChangeCause): void {
    const { dataset, known } = this.#stage.content()?.past ?? {};
    const row = dataset?.rowOf.get(id ?? "");
    if (dataset === undefined || row === undefined || !has(known, row)) return;
    this.#stage.navigation.reveal(dataset.from[row] ?? 0, dataset.to[row] ?? 0, cause);
  }

  #close(): void {
    if (this.choose(undefined)) this.#focusLater("item");
  }

  #focusOn(place: Place): void {
    this.#place = place;
    this.reveal(this.#stage.content()?.dataset.events[place.row]?.id, "pan.focus");
    this.#focusLater("item");
  }

  #focusLater(target: FocusTarget): void {
    this.#focus = target;
    this.#stage.navigation.release();
    this.#host.requestUpdate();
  }

  #itemOf(event: MouseEvent): Item | undefined {
    const scene = this.#stage.scene();
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-key]") : null;
    if (option !== null) return this.#itemWithKey(option.dataset["key"]);
    const plot = this.#plotBox(event);
    return plot && scene && itemUnder(scene, event.clientX - plot.left, event.clientY - plot.top);
  }

  #itemWithKey(key: string | undefined): Item | undefined {
    return this.#stage.scene()?.items.find((item) => item.key === key);
  }

  #instantOf(event: MouseEvent): Instant | undefined {
    const scene = this.#stage.scene();
    const plot = this.#plotBox(event);
    return plot && scene && toInstant(scene.scale, event.clientX - plot.left);
  }

  #plotBox({ currentTarget }: Event): DOMRect | undefined {
    const plot =
      currentTarget instanceof Element
        ? (currentTarget.closest(".plot") ?? currentTarget.querySelector(".plot"))
        : null;
    return plot?.getBoundingClientRect();
  }
}

/** Whether it is Escape, and not yet taken; takes it. */
function isEscape(event: KeyboardEvent): boolean {
  const isTaken = event.key !== "Escape" || event.defaultPrevented;
  if (!isTaken) event.preventDefault();
  return !isTaken;
}
