/** The name of a sheet as it stands in references. */
export const quotedName = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
