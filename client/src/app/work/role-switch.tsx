import { useId } from 'react';

import { actAs, useActing } from '@/lib/acting';
import { inLanguage, words } from '@/lib/i18n';
import { type Membership, ROLE_NAMES } from '@/lib/roles';
import { useSession } from '@/lib/session';

const { say } = words({
  acting: { vi: 'Đang làm việc với vai trò', en: 'Working as' },
  at: { vi: '{role} – {place}', en: '{role} – {place}' },
});

function sayMembership({ role, unitName }: Membership) {
  const name = inLanguage(ROLE_NAMES[role]);
  return unitName ? say('at', { role: name, place: unitName }) : name;
}

/** In which role and where: told when there is one, chosen when there are several. */
export function RoleSwitch() {
  const { memberships } = useSession();
  const acting = useActing();
  const id = useId();
  if (!acting) return null;

  if (memberships.length === 1) return <p className="px-3 text-soft text-sm">{sayMembership(acting)}</p>;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-soft text-sm">
        {say('acting')}
      </label>
      <select
        id={id}
        value={acting.id}
        onChange={({ target }) => {
          const chosen = memberships.find((each) => each.id === target.value);
          if (chosen) actAs(chosen);
        }}
        className="field"
      >
        {memberships.map((membership) => (
          <option key={membership.id} value={membership.id}>
            {sayMembership(membership)}
          </option>
        ))}
      </select>
    </div>
  );
}
