import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PeopleSelect } from '../shared/directory/PersonSelect';
import { DateField } from '../shared/ui/DateField';
import { Field } from '../shared/ui/Field';
import type { MeetingBody, Room } from './queries';

const KINDS = ['COORDINATION', 'SECOND_COORDINATION', 'WEEKLY_REVIEW', 'OTHER'] as const;

/** A meeting as it is written: times as the wall clock of the person shows them. */
export interface Written {
  kind: MeetingBody['kind'];
  agenda: string;
  start: string;
  end: string;
  place: string;
  attendees: string[];
  urgentReason: string;
}

interface Props {
  written: Written;
  /** Whether it is called anew; kind and attendees of one that is moved stay. */
  anew: boolean;
  room: Room;
  zone: string;
  errorOf: (field: string) => string | undefined;
  set: (change: Partial<Written>) => void;
}

function WhoAndWhat({ written, room, errorOf, set }: Props) {
  const { t } = useTranslation();
  const kinds = KINDS.filter((kind) => kind !== 'SECOND_COORDINATION' || room.state === 'SECOND_COORDINATION');
  return (
    <>
      <Field label={t('meeting.kind')} error={errorOf('kind')}>
        {(given) => (
          <Select
            {...given}
            value={written.kind}
            options={kinds.map((value) => ({ value, label: t(`meeting.kind.${value}`) }))}
            onChange={(kind) => set({ kind })}
          />
        )}
      </Field>
      <Field label={t('meeting.invited')} error={errorOf('attendees')}>
        {(given) => (
          <PeopleSelect
            {...given}
            value={written.attendees}
            first={room.participants}
            onChange={(attendees) => set({ attendees })}
          />
        )}
      </Field>
    </>
  );
}

/** What a meeting is about, when, where and with whom. */
export function MeetingFields(props: Props) {
  const { t } = useTranslation();
  const { written, anew, zone, errorOf, set } = props;
  return (
    <>
      {anew && <WhoAndWhat {...props} />}
      <Field label={t('meeting.agenda')} error={errorOf('agenda')}>
        {(given) => (
          <Input.TextArea
            {...given}
            rows={2}
            maxLength={4000}
            value={written.agenda}
            onChange={(event) => set({ agenda: event.target.value })}
          />
        )}
      </Field>
      <div className="pair">
        {(['start', 'end'] as const).map((name) => (
          <Field key={name} label={t(`meeting.time.${name}`)} hint={t('meeting.zone', { zone })} error={errorOf(name)}>
            {(given) => <DateField time {...given} value={written[name]} onChange={(day) => set({ [name]: day })} />}
          </Field>
        ))}
      </div>
      <Field label={t('meeting.place')} error={errorOf('place')}>
        {(given) => (
          <Input
            {...given}
            maxLength={500}
            value={written.place}
            onChange={(event) => set({ place: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('meeting.urgentReason')} hint={t('meeting.urgentReason.hint')} error={errorOf('urgentReason')}>
        {(given) => (
          <Input
            {...given}
            maxLength={1000}
            value={written.urgentReason}
            onChange={(event) => set({ urgentReason: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
