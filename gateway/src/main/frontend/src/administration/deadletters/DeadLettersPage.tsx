import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded } from '../../shared/ui/Told';
import { LetterRow } from './LetterRow';
import { PARTS, useCounts, useLetters, type LetterState, type Part } from './queries';

function LettersOf({ part, state }: { part: Part; state: LetterState }) {
  const { t } = useTranslation();
  const letters = useLetters(part, state);
  const counts = useCounts(part).data;
  const count = counts && (state === 'WAITING' ? counts.waiting : counts.replayed);
  return (
    <Panel title={t(`deadLetter.part.${part}`)} count={count}>
      <Loaded of={letters}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) {
            return <Empty title={t(`deadLetters.none.${state}`)} advice={t(`deadLetters.none.${state}.advice`)} />;
          }
          return (
            <ul className="rows">
              {items.map((letter) => (
                <LetterRow key={letter.id} part={part} letter={letter} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      {letters.hasNextPage && (
        <div className="panel-foot">
          <Button loading={letters.isFetchingNextPage} onClick={() => void letters.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}

/** Events that a part could not take. Each part is asked on its own, so one that is away hides no other's. */
export default function DeadLettersPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const state: LetterState = address.get('state') === 'REPLAYED' ? 'REPLAYED' : 'WAITING';
  return (
    <div className="stack">
      <div className="filters panel">
        <p>{t('deadLetters.means')}</p>
        <Segmented<LetterState>
          aria-label={t('deadLetters.state')}
          value={state}
          options={(['WAITING', 'REPLAYED'] as const).map((value) => ({
            value,
            label: t(`deadLetters.state.${value}`),
          }))}
          onChange={(wanted) => setAddress(wanted === 'WAITING' ? {} : { state: wanted }, { replace: true })}
        />
      </div>
      {PARTS.map((part) => (
        <LettersOf key={part} part={part} state={state} />
      ))}
    </div>
  );
}
