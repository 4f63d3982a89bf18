import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';

import { Unreachable } from '@/lib/problem';
import { criteriaSet, criterion, evaluation } from '@/testing/criteria';
import { show } from '@/testing/show';

import { progressOf } from './criteria-set';
import { CriterionCard } from './criterion-card';
import { PartTabs } from './part-tabs';
import { ScoreBar } from './score-bar';

const nothing = () => undefined;
const minimum = { criterion: '1.2', star: 4, needed: 3, reached: 1 };

function OneCriterion({ asked = criterion('1.1'), isFixed = false }) {
  const [chosen, setChosen] = useState<number>();
  return (
    <CriterionCard
      criterion={asked}
      chosen={chosen}
      isFixed={isFixed}
      onChoose={(_, option) => setChosen(option)}
      faults={['Máy chủ chưa nhận.']}
    />
  );
}

test('a criterion is answered by tapping, by arrow keys, and the answer can be taken back', async () => {
  const user = show(<OneCriterion />);
  expect(screen.getByText('Chưa chấm')).toBeInTheDocument();

  await user.click(screen.getByRole('radio', { name: /Mức 0/ }));
  expect(screen.getByText('0/3 điểm')).toBeInTheDocument();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: /Mức 1/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Bỏ chọn tiêu chí 1.1' }));

  expect(screen.getByText('Chưa chấm')).toBeInTheDocument();
  expect(screen.getByRole('group', { name: /1\.1/ })).toHaveAccessibleDescription('Máy chủ chưa nhận.');
});

test('points, minima and conditions stand beside the options', () => {
  const asked = criterion('2.1', {
    options: [{ index: 0, points: 2.5, minStar: 3, label: { vi: 'Vừa', en: 'Fair' } }],
    gates: [{ kind: 'evidence', label: { vi: 'Phiếu kiểm nghiệm', en: 'Test report' } }],
  });
  show(<OneCriterion asked={asked} />);

  expect(screen.getByRole('radio', { name: /Vừa.*Mức tối thiểu cho 3 sao.*2,5 điểm/ })).toBeInTheDocument();
  expect(screen.getByText('Minh chứng cần có').parentElement).toHaveTextContent('Minh chứng cần có: Phiếu kiểm nghiệm');
});

test('alternative cases stand apart and are one choice', async () => {
  const asked = criteriaSet.parts[1]?.sections[0]?.criteria[0];
  const user = show(<OneCriterion asked={asked} />);
  const [first, second] = ['Trường hợp một', 'Trường hợp hai'].map((name) =>
    within(screen.getByRole('group', { name })),
  );

  await user.click(first?.getByRole('radio', { name: /Mức 1/ }) as HTMLElement);
  await user.click(second?.getByRole('radio', { name: /Mức 2/ }) as HTMLElement);

  expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toHaveLength(1);
});

test('a sheet to be read offers nothing to press', () => {
  show(<OneCriterion isFixed />);

  expect(screen.getByRole('radio', { name: /Mức 0/ })).toBeDisabled();
});

test('parts are tabs with their progress, left and right by arrow keys', async () => {
  const onOpen = vi.fn();
  const user = show(
    <PartTabs parts={criteriaSet.parts} chosen={{ '1.1': 2 }} open="A" onOpen={onOpen}>
      <p>nội dung</p>
    </PartTabs>,
  );
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('1/2 tiêu chí3/40 điểm');

  screen.getByRole('tab', { selected: true }).focus();
  await user.keyboard('{ArrowLeft}');

  expect(onOpen).toHaveBeenCalledWith('C');
  expect(screen.getByRole('tab', { name: /Phần C/ })).toHaveFocus();
});

test('the star is the server’s, with what holds it back and a way to it', async () => {
  const onGoTo = vi.fn();
  const held = evaluation({ starByBand: 4, star: 3, unmetMinima: [minimum] });
  const user = show(
    <ScoreBar
      progress={progressOf(criteriaSet.parts, { '1.1': 2 })}
      evaluation={held}
      isCurrent
      faults={{}}
      error={null}
      onGoTo={onGoTo}
    />,
  );
  expect(screen.getByText('3/100 điểm')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: '3 sao' })).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Còn 3 tiêu chí chưa chấm' }));
  await user.click(screen.getByText(/bị giữ lại bởi/));
  await user.click(screen.getByRole('button', { name: 'Tiêu chí 1.2: cần 3 điểm cho 4 sao, đang có 1' }));

  expect(onGoTo.mock.calls).toEqual([['1.2'], ['1.2']]);
});

test('an old star is never shown as the present one', () => {
  const progress = progressOf(criteriaSet.parts, {});
  show(
    <ScoreBar
      progress={progress}
      evaluation={evaluation()}
      isCurrent={false}
      faults={{}}
      error={new Unreachable('')}
      onGoTo={nothing}
    />,
  );

  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByText('Số sao được tính khi có mạng trở lại')).toBeInTheDocument();
});
