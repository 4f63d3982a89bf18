import { words } from '@/lib/i18n';

const { say } = words({
  stars: { vi: '{count} sao', en: '{count} stars' },
});

const PLACES = [1, 2, 3, 4, 5];
const STAR = 'm10 1.8 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8Z';

export function StarRating({ star, large = false }: { star: number; large?: boolean }) {
  const size = large ? 'size-6' : 'size-4.5';

  return (
    <span role="img" aria-label={say('stars', { count: String(star) })} className="inline-flex gap-0.5 text-gold">
      {PLACES.map((place) => (
        <svg key={place} viewBox="0 0 20 20" aria-hidden="true" className={size}>
          <path
            d={STAR}
            stroke="currentColor"
            strokeWidth="1.3"
            strokeLinejoin="round"
            fill={place <= star ? 'currentColor' : 'none'}
            opacity={place <= star ? 1 : 0.45}
          />
        </svg>
      ))}
    </span>
  );
}
