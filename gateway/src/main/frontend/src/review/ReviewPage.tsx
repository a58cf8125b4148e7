import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { People } from '../requests/Facts';
import { Rounds } from '../requests/history/Rounds';
import { VersionDifference } from '../requests/history/VersionDifference';
import { useRequest, type RequestAnswer } from '../requests/queries';
import { Talk } from '../requests/talk/Talk';
import { Timeline } from '../requests/past/Timeline';
import { useDraft } from '../shared/draft/useDraft';
import { StateLabel } from '../shared/ui/StateLabel';
import { Loaded } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { ClaimBar } from './ClaimBar';
import { Decisions } from './Decisions';
import { filterOf } from './filter';
import { FirstCheck } from './FirstCheck';
import { FormUnderReview, type Reasons } from './FormUnderReview';
import { rememberOpened } from './opened';
import { useQueue, useReview, type Review } from './queries';
import './review.css';

/** The request after this one in the queue, or the first where this is the last or has left it. */
function useNext(id: string, address: URLSearchParams): string | undefined {
  const items = useQueue(filterOf(address)).data?.pages.flatMap((page) => page.items) ?? [];
  const here = items.findIndex((entry) => entry.id === id);
  return (items[here + 1] ?? items.find((entry) => entry.id !== id))?.id;
}

interface Props {
  request: RequestAnswer;
  review: Review;
  search: string;
  next: string | undefined;
}

function Reviewed({ request, review, search, next }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { draft, change, forget } = useDraft<{ reasons: Reasons }>(`reasons.${request.id}.${request.version}`, {
    reasons: {},
  });
  const { reasons } = draft;
  const title = request.form.title || t('request.untitled');
  const follow = next === undefined ? `/review${search}` : `/review/${next}${search}`;
  usePageTitle(request.number ?? title);
  return (
    <>
      <nav className="review-path" aria-label={t('review.queue')}>
        <Link to={`/review${search}`}>{t('review.back')}</Link>
        {next !== undefined && <Link to={follow}>{t('review.next')}</Link>}
      </nav>
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          <div className="meta">
            <span className="number">{request.number}</span>
            <StateLabel state={request.state} phase={request.phase} />
            <span>{t('versions.version', { number: request.version })}</span>
            <Link to={`/requests/${request.id}`}>{t('review.whole')}</Link>
          </div>
        </div>
      </div>
      <ClaimBar id={request.id} claim={review.claim} open={request.acts.includes('claim')} />
      <div className="columns">
        <div className="stack">
          <VersionDifference key={request.version} request={request} />
          <FormUnderReview
            request={request}
            review={review}
            reasons={reasons}
            onReasons={(written) => change({ reasons: written })}
          />
          <Talk request={request} />
        </div>
        <div className="stack">
          <Decisions
            review={review}
            acts={request.acts}
            reasons={reasons}
            onDone={() => {
              forget();
              void navigate(follow);
            }}
          />
          <Rounds rounds={request.rounds} />
          <FirstCheck checks={review.checks} />
          <People request={request} />
          <Timeline request={request} />
        </div>
      </div>
    </>
  );
}

/** One request under review. After a decision the next of the queue is shown. */
export default function ReviewPage() {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const request = useRequest(id);
  const review = useReview(id);
  const next = useNext(id, address);
  useEffect(() => rememberOpened(id), [id]);
  const search = address.size === 0 ? '' : `?${address.toString()}`;
  return (
    <Loaded of={request}>
      {(found) => (
        <Loaded of={review}>
          {(beside) => <Reviewed key={id} request={found} review={beside} search={search} next={next} />}
        </Loaded>
      )}
    </Loaded>
  );
}
