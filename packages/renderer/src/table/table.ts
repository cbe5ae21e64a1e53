import type { Locale } from '@wayline/core/locale';
import type { Fact, PersonaCard } from '../board/board.ts';

/** What a picture shows, in words and in order: a row for each step, a column for each lane. */
export interface Table {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What it calls itself, with its state and scope. */
  readonly kind: string;
  readonly title: string;
  readonly takeaway?: string;
  readonly aim?: string;
  readonly description: string;
  readonly facts: readonly Pick<Fact, 'key' | 'value' | 'label'>[];
  readonly personas: readonly TablePersona[];
  /** What a picture says in place of a lane that it has not. */
  readonly messages: readonly string[];
  /** The column with the names of the steps. */
  readonly head: Pick<TableColumn, 'title' | 'hint'>;
  readonly columns: readonly TableColumn[];
  readonly groups: readonly TableGroup[];
  /** Ways other than straight on. */
  readonly ways: readonly TableWay[];
  /** Where the content comes from, and the name of the file. */
  readonly sources: readonly string[];
  readonly words: TableWords;
}

export type TablePersona = Pick<PersonaCard, 'name' | 'description' | 'quote' | 'facets'>;

/** A way that is not simply the next step. */
export interface TableWay {
  /** Number of the step that it leaves. */
  readonly from?: number;
  readonly text: string;
}

/** Names of the parts of a table that no lane names. */
export interface TableWords
  extends Pick<Locale['spoken'], 'phase' | 'stage' | 'step' | 'personas' | 'table'> {
  readonly ways: string;
}

/** A lane. */
export interface TableColumn {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  /** What stands on the line that divides it from the lanes before it. */
  readonly under?: string;
}

/** A stage with its steps. */
export interface TableGroup {
  /** What its row is called; absent where there is nothing to say but steps. */
  readonly heading?: {
    /** The phase, over the first of its stages with its note. */
    readonly above?: string;
    readonly name: string;
    readonly goal?: string;
    /** Its sort, other names and owner, and a remark of the writer's. */
    readonly about?: string;
  };
  /** Absent where the steps stand in no stage of the writer's. */
  readonly stage?: string;
  readonly phase?: string;
  /** What holds for all of its steps, a cell for each column; absent where nothing does. */
  readonly whole?: TableCells;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly number?: number;
  readonly title: string;
  /** Such as that it is a moment of truth. */
  readonly remarks: readonly string[];
  readonly cells: TableCells;
}

/** What each column says, in the order of the columns. */
export type TableCells = readonly (readonly TableItem[])[];

/** One thing that is said in a cell. */
export interface TableItem {
  readonly text: string;
  /** What is known of it, in short: severity, owner, what it answers. */
  readonly details: readonly string[];
}
