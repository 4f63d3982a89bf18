import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { RadioGroup } from '@/components/forms/choices';
import { DateField } from '@/components/forms/date-field';
import type { FieldProps } from '@/components/forms/field';
import { NumberField } from '@/components/forms/number-field';
import { TextField } from '@/components/forms/text-field';
import { useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { words } from '@/lib/i18n';
import { Problem } from '@/lib/problem';

import { EMPTY, type SettingValues, settingFields, settingFrom } from './setting-values';
import { useOptions } from './setting-words';
import { type Setting, setSetting } from './settings.api';

const { say } = words({
  ownCountry: { vi: 'Đặt một giá trị cho cả nước', en: 'Set a value for the country' },
  ownProvince: { vi: 'Đặt một giá trị riêng của tỉnh', en: 'Set a value of the province' },
  aboveCountry: { vi: 'Trở lại mặc định của hệ thống', en: "Go back to the system's default" },
  aboveProvince: {
    vi: 'Trở lại giá trị của cả nước hoặc mặc định',
    en: 'Go back to the value of the country, or the default',
  },
  country: {
    vi: 'Giá trị này áp dụng cho mọi tỉnh không tự đặt giá trị riêng.',
    en: 'It holds in every province that has not set a value of its own.',
  },
  province: {
    vi: 'Giá trị này áp dụng trong tỉnh, thay cho giá trị của cả nước.',
    en: 'It holds in the province, in place of the value of the country.',
  },
  future: {
    vi: 'Chỉ áp dụng từ ngày bạn chọn; những việc đã làm theo giá trị trước giữ nguyên.',
    en: 'It holds from the day you choose; what was done under the value before stays as it was.',
  },
  kept: {
    vi: 'Giá trị, ngày, căn cứ được lưu vào lịch sử và công khai; tên bạn chỉ người có thẩm quyền xem được. Không xóa được, chỉ đặt giá trị mới.',
    en: 'Value, day and basis are kept and public; your name is seen by those in charge. It is never deleted, only followed by another.',
  },
  basisHint: { vi: 'Ví dụ: Quyết định 12/2026/QĐ-UBND', en: 'E.g. Decision 12/2026/QĐ-UBND' },
  today: { vi: 'Hôm nay hoặc một ngày sau', en: 'Today or a later day' },
  within: { vi: 'Từ {least} đến {most}', en: 'From {least} to {most}' },
  orNone: {
    vi: 'Từ {least} đến {most}; để trống nếu không giới hạn',
    en: 'From {least} to {most}; leave it empty for no limit',
  },
  list: {
    vi: 'Từ {least} đến {most}, nhiều nhất 10 số, ví dụ 180,120,90',
    en: 'From {least} to {most}, ten at most, e.g. 180,120,90',
  },
  share: { vi: 'Trên 0 đến 100, ví dụ 75 hoặc 66,67', en: 'Above 0 up to 100, e.g. 75 or 66.67' },
  act: { vi: 'Lưu giá trị', en: 'Set the value' },
});

interface SettingFormProps {
  setting: Setting;
  unit: string;
  isCountry: boolean;
  /** Of what the unit has set; where somebody was quicker it is read again, and what is typed here stays. */
  version: string;
  onDone: () => void;
  onBack: () => void;
}

/** Settles an open matter from a day on. */
export function SettingForm({ setting, unit, isCountry, version, onDone, onBack }: SettingFormProps) {
  const queryClient = useQueryClient();
  const [manner, setManner] = useState<SettingValues['manner']>('');
  const form = useApiForm<SettingValues, unknown>({
    fields: settingFields(setting.kind ?? 'choice', manner),
    initial: EMPTY,
    send: async (values) => {
      try {
        await setSetting(setting.key, unit, settingFrom(setting, values), version);
      } catch (error) {
        if (error instanceof Problem && error.status === 412)
          await queryClient.invalidateQueries({ queryKey: ['settings'] });
        throw error;
      }
    },
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['settings'] });
      onDone();
    },
  });

  return (
    <StepForm
      form={form}
      consequences={[say(isCountry ? 'country' : 'province'), say('future'), say('kept')]}
      act={say('act')}
      onBack={onBack}
    >
      <RadioGroup
        {...form.field('manner')}
        onChange={(chosen: 'own' | 'above') => {
          setManner(chosen);
          form.set({ manner: chosen });
        }}
        options={[
          { value: 'own', text: say(isCountry ? 'ownCountry' : 'ownProvince') },
          { value: 'above', text: say(isCountry ? 'aboveCountry' : 'aboveProvince') },
        ]}
      />
      {manner === 'own' && <ValueField setting={setting} field={form.field('value')} />}
      <DateField {...form.field('effectiveFrom')} hint={say('today')} />
      <TextField {...form.field('basis')} hint={say('basisHint')} />
    </StepForm>
  );
}

function ValueField({ setting, field }: { setting: Setting; field: FieldProps<string> }) {
  const options = useOptions(setting);
  const { kind, least, most } = setting;
  const bounds = { least: String(least ?? ''), most: String(most ?? '') };

  switch (kind) {
    case 'number':
      return <NumberField {...field} hint={say('within', bounds)} />;
    case 'number_or_none':
      return <NumberField {...field} hint={say('orNone', bounds)} />;
    case 'numbers':
      return <TextField {...field} hint={say('list', bounds)} />;
    case 'share':
      return <NumberField {...field} hint={say('share')} unit="%" />;
    default:
      return <RadioGroup {...field} options={options} />;
  }
}
