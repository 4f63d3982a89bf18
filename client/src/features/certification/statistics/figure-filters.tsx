import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { FilterChips } from '@/components/lists/filter-chips';
import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import type { RegisterSearch } from '../certified-products/register-search';
import { communesQuery, statisticsQuery } from './statistics.api';

const { say } = words({
  asOf: { vi: 'Tại ngày {date}', en: 'On {date}' },
  unclassified: { vi: 'Chưa công bố ngành hàng', en: 'Sector not published' },
  back: { vi: 'Trở lại số liệu', en: 'Back to the figures' },
});

interface FigureFiltersProps {
  search: RegisterSearch;
  onChange: (changed: RegisterSearch) => void;
}

/** What narrows a list that a figure led to, and the way back to the figures. */
export function FigureFilters({ search, onChange }: FigureFiltersProps) {
  const { asOf, sector = [], commune = [], province = [] } = search;
  const nameOfSector = useSectorNames(sector.length > 0);
  const nameOfCommune = useCommuneNames(commune.length > 0 ? province[0] : undefined);
  const chips = [
    ...(asOf ? [{ key: asOf, text: say('asOf', { date: formatDate(asOf) }), drop: { asOf: undefined } }] : []),
    ...sector.map((code) => ({ key: code, text: nameOfSector(code), drop: { sector: undefined } })),
    ...commune.map((id) => ({ key: id, text: nameOfCommune(id), drop: { commune: undefined, unitsOn: undefined } })),
  ];

  return (
    <div className="flex flex-wrap items-center gap-2">
      <FilterChips
        chips={chips.map(({ drop, ...chip }) => ({ ...chip, onDrop: () => onChange(drop) }))}
        onReset={() => onChange({ asOf: undefined, sector: undefined, commune: undefined, unitsOn: undefined })}
      />
      <Link to="/thong-ke" search={{ asOf, province: province[0] }} className="link inline-flex min-h-11 items-center">
        {say('back')}
      </Link>
    </div>
  );
}

function useSectorNames(isAsked: boolean) {
  const { data } = useQuery({ ...statisticsQuery({}), enabled: isAsked });
  return (code: string) => {
    const name = data?.bySector.find(({ sector }) => sector?.code === code)?.sector?.name;
    return name ? inLanguage(name) : code === 'unclassified' ? say('unclassified') : code;
  };
}

function useCommuneNames(province: string | undefined) {
  const { data } = useQuery({ ...communesQuery(province ?? '', undefined), enabled: province !== undefined });
  return (id: string) => data?.byCommune.find(({ commune }) => commune?.id === id)?.commune?.name ?? '…';
}
