import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// The programs that turn documents into texts, as those do who answer requests or read the answers. None is needed for
// anything but the trial; all are packages of Debian.

const MOST_BYTES = 1 << 28;

function run(program: string, args: readonly string[], input?: string): string {
  return execFileSync(program, args, {
    maxBuffer: MOST_BYTES,
    encoding: "utf8",
    input,
    stdio: ["pipe", "pipe", "ignore"],
  });
}

const QUIETLY = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** Programs that print a page of the web as a PDF. */
export const PRESSES: Readonly<Record<string, (page: string, pdf: string) => void>> = {
  chromium: (page, pdf) =>
    inFolder((folder) => {
      const own = `--user-data-dir=${join(folder, "profile")}`;
      run("chromium", [...QUIETLY, own, "--no-pdf-header-footer", `--print-to-pdf=${pdf}`, `file://${page}`]);
    }),
  weasyprint: (page, pdf) => void run("weasyprint", [page, pdf]),
};

const PYPDF = "import PyPDF2, sys\nfor page in PyPDF2.PdfReader(sys.argv[1]).pages: print(page.extract_text())";

/** Programs that read a PDF. */
export const OF_PDF: Readonly<Record<string, (pdf: string) => string>> = {
  "pdftotext -layout": (pdf) => run("pdftotext", ["-layout", pdf, "-"]),
  "pdftotext -raw": (pdf) => run("pdftotext", ["-raw", pdf, "-"]),
  pdftotext: (pdf) => run("pdftotext", [pdf, "-"]),
  mutool: (pdf) => run("mutool", ["draw", "-q", "-F", "txt", pdf]),
  ghostscript: (pdf) => run("gs", ["-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=txtwrite", "-sOutputFile=-", pdf]),
  pdfminer: (pdf) => run("pdf2txt", [pdf]),
  PyPDF2: (pdf) => run("/usr/bin/python3", ["-c", PYPDF, pdf]),
};

/** As comma-separated values in UTF-8, as a sheet shows its cells. */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
const COPY =
  "<script>const text = document.body.innerText; document.body.innerHTML = '<pre></pre>'; document.querySelector('pre').textContent = text;</script></body>";

/** Programs that read a page of the web. */
export const OF_PAGE: Readonly<Record<string, (page: string) => string>> = {
  w3m: (page) => run("w3m", ["-dump", "-cols", "120", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", page]),
  lynx: (page) =>
    run("lynx", ["-dump", "-nolist", "-width=120", "-display_charset=utf-8", "-assume_charset=utf-8", page]),
  html2text: (page) => run("html2text", ["-utf8", "-width", "120", page]),
  "pandoc, plain": (page) => run("pandoc", ["-f", "html", "-t", "plain", page]),
  "pandoc, Markdown": (page) => run("pandoc", ["-f", "html", "-t", "gfm", page]),
  "LibreOffice, CSV": (page) =>
    inFolder((folder) => {
      const own = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const to = ["--infilter=HTML (StarCalc)", "--convert-to", CSV, "--outdir", folder];
      run("soffice", ["--headless", own, ...to, page]);
      return readFileSync(join(folder, "page.csv"), "utf8");
    }),
  "copied from a browser": (page) =>
    inFolder((folder) => {
      const copy = join(folder, "copy.html");
      writeFileSync(copy, readFileSync(page, "utf8").replace("</body>", COPY));
      const shown = run("chromium", [...QUIETLY, `--user-data-dir=${join(folder, "profile")}`, "--dump-dom", copy]);
      const [, text = ""] = /<pre>([\s\S]*)<\/pre>/.exec(shown) ?? [];
      return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    }),
};

/** Does what is to be done in a folder that is gone afterwards. */
export function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "foi-parse-trial-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
