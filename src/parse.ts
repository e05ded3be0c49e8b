import { assemble, LAYOUTS } from "./assemble/assemble.ts";
import type { Block, ClassifiedText } from "./assemble/layout.ts";
import type { LayoutName } from "./assemble/layout-name.ts";
import { pointers } from "./assemble/question/pointers.ts";
import { type AskedQuestion, readQuestions } from "./assemble/question/questions.ts";
import { unreadRows } from "./assemble/unread-rows.ts";
import type { Audited } from "./audit/audit.ts";
import { checkAcrossTables } from "./audit/cross-table.ts";
import { contradictedPlaceholders, findingsOf, unprovedPlaceholders } from "./audit/finding.ts";
import { notToldApart } from "./audit/told-apart.ts";
import { chooseReading, type ReadTable } from "./choose-reading.ts";
import { type Diagnostic, diagnose } from "./diagnostic.ts";
import { legendOf } from "./figure/legend.ts";
import { withoutLigatures } from "./ligatures.ts";
import { mapped } from "./mapped.ts";
import { readMetadata } from "./normalize/metadata.ts";
import type { TableContext } from "./normalize/table.ts";
import type { AuditedTable, ParsedDocument } from "./parsed.ts";
import { NOTHING_SAID, readPartYears, readYearTerms, type YearTerms, yearTermsIn } from "./period/period.ts";
import { once } from "./remember.ts";
import type { DocumentSummary } from "./schema/document.ts";
import type { Source } from "./source/source.ts";
import { classifiedText } from "./tokenize/classified-text.ts";
import type { Line, LineRole } from "./tokenize/line.ts";
import { pageEnds } from "./tokenize/page-end.ts";
import type { OwnVocabulary } from "./vocabulary/own-entry.ts";
import { findPublisher } from "./vocabulary/publisher.ts";
import { isUniversity } from "./vocabulary/university.ts";

/** What the caller knows and the text does not say; what it does say stands. */
export interface ParseOptions {
  readonly publisher?: string | undefined;
  readonly reference?: string | undefined;
  /** The one layout that tables are looked for in; all, where none is named. */
  readonly layout?: LayoutName | undefined;
  /** What the caller calls offences and outcomes; it goes before what is built in. */
  readonly vocabulary?: OwnVocabulary | undefined;
  /** Whether to look up official codes, names and classes; default true. */
  readonly officialNames?: boolean | undefined;
}

/** The publisher is named within so many filled lines from the top, if it is. */
const MASTHEAD_LINES = 30;

/**
 * Chains the stages, from a text to its audited tables: the one place where they meet, and where one of several readings
 * of a block is chosen. Throws nothing, for any text. Takes time linear in the text.
 */
export function parseSource(source: Source, options: ParseOptions = {}): ParsedDocument {
  const document: ClassifiedText = classifiedText(source.text);
  const { lines, pages } = document;
  const { layout, vocabulary, officialNames = true } = options;
  const blocks = assemble(document, layout && LAYOUTS.filter(({ name }) => name === layout));
  const asked = readQuestions(document, blocks);
  const prose = linesOutside(document, blocks);
  const legend = legendOf(prose);
  const publisher = findPublisher(prose.slice(0, MASTHEAD_LINES)) ?? (options.publisher || null);
  const academic = publisher !== null && isUniversity(publisher);
  const metadata = readMetadata(prose);

  const read: ReadTable[] = [];
  const questionOf: (string | null)[] = [];
  // Cells are shown as the text has them.
  const { text } = source;
  const answered = metadata.date;
  const contexts = tableContexts(asked, prose, { text, lines, legend, answered, vocabulary, officialNames, academic });
  const numbersOf = mapped(blocks, (block, index): number[] => {
    const { question, context } = contexts(index);
    return mapped(chooseReading(block, context), (table) => {
      questionOf.push(question);
      return read.push(table);
    });
  });
  const tables = checkAcrossTables(
    mapped(read, ({ audited }, index) => numbered(audited, index + 1, questionOf[index] ?? null)),
  );

  const roles = finalRoles(document, read);
  const summary: DocumentSummary = {
    source: source.name,
    publisher,
    reference: metadata.reference ?? (options.reference || null),
    date: metadata.date,
    encoding: source.encoding,
    pages,
    questions: mapped(asked, ({ number, text, answer, blocks: its, see }) => ({
      number,
      text,
      answer,
      tables: its.flatMap((block) => numbersOf[block] ?? []),
      see,
    })),
    lines: countLines(roles),
  };
  const diagnostics = [...source.diagnostics, ...diagnosticsOf(tables, read), ...unreadRows(document, roles)];
  return { summary, tables, diagnostics, pageEnds: pageEnds(document, document.roles) };
}

/** The number of the question that a block answers, and what the text says that bears on its tables. */
interface BlockContext {
  readonly question: string | null;
  readonly context: TableContext;
}

/** What the tables of a document have in common. */
interface CommonContext extends Omit<TableContext, "partYears" | "years"> {
  /** Whether a university answers. */
  readonly academic: boolean;
}

/** For the index of a block, its context. */
function tableContexts(
  asked: readonly AskedQuestion[],
  prose: readonly string[],
  common: CommonContext,
): (block: number) => BlockContext {
  const byBlock = new Map<number, BlockContext>();
  // A request names its years once, above its questions.
  const academicOnly = once((): YearTerms => {
    const terms = readYearTerms(prose.join("\n"));
    return terms.academic && !terms.financial ? terms : NOTHING_SAID;
  });
  for (const question of asked) {
    if (question.blocks.length === 0) continue;
    const referred = pointers(question.text);
    const texts = [question, ...asked.filter(({ number }) => referred.includes(number))];
    const context = contextOf(
      texts.flatMap(({ text, answer }) => [text, answer ?? ""]),
      common,
      academicOnly(),
    );
    for (const block of question.blocks) byBlock.set(block, { question: question.number, context });
  }
  const elsewhere = once((): BlockContext => ({ question: null, context: contextOf(prose, common) }));
  return (block) => byBlock.get(block) ?? elsewhere();
}

function contextOf(texts: readonly string[], common: CommonContext, elsewhere = NOTHING_SAID): TableContext {
  // Together, since a sentence may go on in the next line.
  const said = texts.join("\n");
  const { text, lines, legend, answered, vocabulary, officialNames, academic } = common;
  const partYears = readPartYears(said);
  const terms = yearTermsIn(said, elsewhere);
  const years = academic ? ofUniversity(terms) : terms;
  return { text, lines, legend, partYears, years, answered, vocabulary, officialNames };
}

/** A university's split years are academic ones, unless it speaks of financial years; a bare year is still a calendar year. */
function ofUniversity(said: YearTerms): YearTerms {
  if (said.financial || said.academic) return said;
  return { calendar: true, financial: false, academic: true };
}

function numbered(audited: Audited, number: number, question: string | null): AuditedTable {
  const { table, structure, proofs, rowRoles, columnRoles, checks, audit } = audited;
  return { number, question, table, structure, proofs, rowRoles, columnRoles, checks, audit };
}

/** The filled lines that stand in no block: prose, questions, notes and furniture. */
function linesOutside({ text, lines, roles }: ClassifiedText, blocks: readonly Block[]): readonly string[] {
  const outside: string[] = [];
  let next = 0;
  let furniture = roles.indexOf("furniture");
  for (let i = 0; i < lines.length; i++) {
    const block = blocks[next];
    if (block?.start === i) {
      next++;
      outside.push(...titlesInCells(text, lines, block), ...block.prose);
      // Page furniture that falls into a block still tells the reference and the date.
      while (furniture >= 0 && furniture < block.end) {
        if (furniture >= i) outside.push(text.slice(lines[furniture]?.start, lines[furniture]?.end).trim());
        furniture = roles.indexOf("furniture", furniture + 1);
      }
      i = block.end - 1;
    } else if (roles[i] !== "blank") outside.push(text.slice(lines[i]?.start, lines[i]?.end).trim());
  }
  return mapped(outside, withoutLigatures);
}

/** The lines above a header in cells that hold one text alone, as a spreadsheet's titles do: they tell who answers what. */
function titlesInCells(text: string, lines: readonly Line[], { readings: [literal] }: Block): readonly string[] {
  const titles: string[] = [];
  const [table] = literal.tables;
  const isCsv = table?.layout === "csv";
  for (const number of table?.headerLines ?? []) {
    const line = lines[number - 1];
    if (!line || (line.tabs === 0 && !isCsv)) break;
    const printed = text.slice(line.start, line.end).trim();
    const title = isCsv ? unquoted(printed.replace(/,+$/, "")) : printed;
    if (title.includes(isCsv ? "," : "\t")) break;
    if (title !== "") titles.push(title);
  }
  return titles;
}

const unquoted = (cell: string): string => cell.replace(/^"([^"]*)"$/, "$1");

/** Gives the lines of tables their last roles; every line has exactly one. */
function finalRoles({ roles }: ClassifiedText, read: readonly ReadTable[]): readonly LineRole[] {
  const final = roles.slice();
  for (const { printed, audited } of read) {
    const foreign = new Set(printed.foreignLines);
    for (let line = printed.firstLine; line <= printed.lastLine; line++)
      if (final[line - 1] !== "blank" && !foreign.has(line)) final[line - 1] = "data";
    for (const line of printed.headerLines) final[line - 1] = "header";
    audited.table.rows.forEach((row, r) => {
      if (audited.rowRoles[r] === "total") final[row.line - 1] = "total";
    });
    for (const { line } of printed.notes) final[line - 1] = "note";
  }
  return final;
}

type Counted = Exclude<keyof DocumentSummary["lines"], "total">;
const COUNTED_AS: Readonly<Record<LineRole, Counted>> = {
  header: "table",
  data: "table",
  total: "table",
  prose: "prose",
  question: "prose",
  note: "prose",
  furniture: "furniture",
  blank: "blank",
};

function countLines(roles: readonly LineRole[]): DocumentSummary["lines"] {
  const counts = { total: roles.length, table: 0, prose: 0, furniture: 0, blank: 0 };
  for (const role of roles) counts[COUNTED_AS[role]]++;
  return counts;
}

function diagnosticsOf(tables: readonly AuditedTable[], read: readonly ReadTable[]): readonly Diagnostic[] {
  if (tables.length === 0) return [diagnose("table/none", null, "no table of figures was found in this text")];
  const diagnostics: Diagnostic[] = [];
  tables.forEach((table, index) => {
    const reading = read[index]?.diagnostics ?? [];
    const found = [findingsOf(table), unprovedPlaceholders(table), contradictedPlaceholders(table)];
    for (const some of [reading, notToldApart(table, reading), ...found]) for (const one of some) diagnostics.push(one);
  });
  return diagnostics;
}
