import type { ScopeItem, StatedItem } from './scope.api';

const NOT_COVERED = /^(không|khong|no|x)$/i;

/**
 * One line for each form in which a product is sold: variant, pack size, barcode, and `không` where it is not covered.
 * Parts stand apart by semicolons, or by tabs as a spreadsheet copies them.
 */
export const itemsIn = (lines: string): StatedItem[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [variant = '', packSize, gtin, covered = ''] = line.split(/[;\t]/).map((part) => part.trim());
      return {
        variant,
        packSize: packSize || undefined,
        gtin: gtin || undefined,
        isCovered: !NOT_COVERED.test(covered),
      };
    });

/** What is stated already, as lines that can be changed. */
export const linesOf = (items: readonly ScopeItem[]) =>
  items
    .map(({ variant, packSize = '', gtin = '', isCovered }) =>
      [variant, packSize, gtin, isCovered ? '' : 'không'].join('; ').replace(/[; ]+$/, ''),
    )
    .join('\n');
