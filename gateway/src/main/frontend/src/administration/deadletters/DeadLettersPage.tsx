import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router-dom';
import { Panel } from '../../shared/ui/Panel';
import { Empty, Loaded, Loading } from '../../shared/ui/Told';
import { LetterRow } from './LetterRow';
import { PARTS, useCounts, useLetters, type LetterState, type Part } from './queries';

function LettersOf({ part, state, count }: { part: Part; state: LetterState; count: number | undefined }) {
  const { t } = useTranslation();
  const letters = useLetters(part, state);
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

/** The parts with nothing to show, in one line. */
function Quiet({ parts, state }: { parts: Part[]; state: LetterState }) {
  const { t, i18n } = useTranslation();
  if (parts.length === PARTS.length) {
    return (
      <section className="panel">
        <Empty title={t(`deadLetters.none.${state}`)} advice={t(`deadLetters.none.${state}.advice`)} />
      </section>
    );
  }
  if (parts.length === 0) return null;
  const named = new Intl.ListFormat(i18n.language).format(parts.map((part) => t(`deadLetter.part.${part}`)));
  return <p className="meta">{t(`deadLetters.quiet.${state}`, { parts: named })}</p>;
}

/** Events that a part could not take. Each part is asked on its own, so one that is away hides no other's. */
export default function DeadLettersPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const state: LetterState = address.get('state') === 'REPLAYED' ? 'REPLAYED' : 'WAITING';
  const counts = useCounts(state);
  const known = counts.filter(({ asking }) => !asking);
  return (
    <div className="stack">
      <div className="panel letters-head">
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
      {known.map(({ part, count }) => count !== 0 && <LettersOf key={part} part={part} state={state} count={count} />)}
      {known.length < PARTS.length && <Loading />}
      <Quiet parts={known.filter(({ count }) => count === 0).map(({ part }) => part)} state={state} />
    </div>
  );
}
