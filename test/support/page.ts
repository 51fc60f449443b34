import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, resolve } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { type Browser, chromium, type Page } from "playwright";
import { findChromium } from "./chromium.js";

const root = resolve(import.meta.dirname, "../..");
const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".json": "application/json" };

/** What a page may do where nothing is trusted that it does not need: one script, one style sheet origin, one policy. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

/** A page with what went wrong on it, and all that it asked the server for. */
export interface Visit {
  readonly page: Page;
  /** Errors, messages of errors and warnings, and breaches of the policy. */
  readonly complaints: readonly string[];
  /** Paths, in order; the favicon aside. */
  readonly requests: readonly string[];
  forget(): void;
}

/** Makes an answer of the text that was sent. */
type Answer = (text: string) => Promise<string>;

/** Serves `dist` and `data` of this package as they are published, and pages of one piece of HTML each. */
export class Site {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #pages: Map<string, string>;
  readonly #answers: Map<string, Answer>;
  readonly #origin: string;

  private constructor(
    server: Server,
    browser: Browser,
    origin: string,
    pages: Map<string, string>,
    answers: Map<string, Answer>,
  ) {
    this.#server = server;
    this.#browser = browser;
    this.#origin = origin;
    this.#pages = pages;
    this.#answers = answers;
  }

  static async open(): Promise<Site> {
    const pages = new Map<string, string>();
    const answers = new Map<string, Answer>();
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const answer = answers.get(pathname);
      if (answer !== undefined) {
        textOf(request)
          .then(answer)
          .then(
            (body) => response.writeHead(200, { "content-type": "application/json" }).end(body),
            (error: unknown) => response.writeHead(500).end(String(error)),
          );
        return;
      }
      const text = pages.get(pathname);
      if (text !== undefined) {
        const type = types[extname(pathname)] ?? "text/html; charset=utf-8";
        response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(text);
        return;
      }
      const file = resolve(root, `.${pathname}`);
      const isPublished = file.startsWith(resolve(root, "dist")) || file === resolve(root, "data/timeline.json");
      if (!isPublished || !existsSync(file)) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    const { executablePath, env, args } = await findChromium();
    const browser = await chromium.launch({
      executablePath,
      env: { ...(process.env as Record<string, string>), ...env },
      args: [...args],
    });
    return new Site(server, browser, `http://127.0.0.1:${address.port}`, pages, answers);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }

  /** Adds a text to the site. */
  put(path: string, text: string): void {
    this.#pages.set(path, text);
  }

  /** Answers what is posted to a path; what it rejects with becomes a failure of the server. */
  answer(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  /** Opens a page with this body, under the strict policy, and waits until it has loaded. */
  async visit(body: string): Promise<Visit> {
    this.put("/page", `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}`);
    const page = await this.#browser.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("request", (request) => {
      const { origin, pathname } = new URL(request.url());
      if (pathname !== "/favicon.ico") requests.push(origin === this.#origin ? pathname : request.url());
    });
    await page.exposeFunction("complain", (complaint: string) => complaints.push(complaint));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, sample, blockedURI }) => {
        (globalThis as unknown as { complain: (text: string) => void }).complain(
          `${effectiveDirective} ${blockedURI} ${sample}`,
        );
      });
    });
    await page.goto(`${this.#origin}/page`, { waitUntil: "load" });
    return {
      page,
      complaints,
      requests,
      forget: () => {
        complaints.length = 0;
        requests.length = 0;
      },
    };
  }
}
