type OperatorName = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'contains' | 'startswith';

export interface DataWords {
  readonly tables: string;
  readonly tablesIntro: string;
  readonly chooseTable: string;
  readonly columns: (table: string) => string;
  readonly columnCount: (columns: number, page: number, pages: number) => string;
  readonly types: Readonly<Record<'text' | 'number' | 'date', string>>;
  readonly mayBeEmpty: string;
  readonly rows: (table: string) => string;
  readonly rowCount: (rows: number, page: number, pages: number) => string;
  readonly noRows: string;
  /** A word where the column has numbers. */
  readonly notNumber: (column: string, value: string) => string;
  /** Whatever else is wrong with a filter. */
  readonly badFilter: (column: string, value: string) => string;
  readonly operators: Readonly<Record<OperatorName, string>>;
  readonly filtered: (column: string, operator: string, value: string) => string;
  readonly sorted: (column: string, descending: boolean) => string;
  readonly empty: string;
  readonly seeRows: string;
  readonly seeColumns: string;
  readonly filter: string;
  readonly filterBy: (column: string) => string;
  readonly condition: string;
  readonly value: string;
  readonly unfilter: string;
  readonly sortBy: string;
  readonly turnOrder: string;
  readonly file: string;
  readonly fileWhole: (table: string, rows: number) => string;
  readonly filePart: (table: string, rows: number, total: number) => string;
  readonly noTable: (text: string) => string;
  /** A column without a value, or the other way round. */
  readonly halfFilter: string;
  readonly noColumn: (text: string, table: string) => string;
  readonly version: string;
  /** No web service answers, but this machine. */
  readonly here: string;
  readonly api: (version: string) => string;
  readonly taxonomy: (taxonomy: string) => string;
  readonly database: (database: string) => string;
}
