import { App, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../shared/directory/queries';
import { useDraft } from '../shared/draft/useDraft';
import { Field, fieldErrors } from '../shared/ui/Field';
import { FormPanel } from '../shared/ui/FormPanel';
import { useRetrospectiveAct, type Retrospective } from './queries';

const PARTS = ['highlights', 'problems', 'suggestions'] as const;

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface Props {
  retrospective: Retrospective;
  department: string;
  onClose: () => void;
}

/** What a department has to say: highlights, problems and suggestions, one a line. */
export function ContributeForm({ retrospective: current, department, onClose }: Props) {
  // As it was when typing began: what others wrote since is not to be overwritten unseen.
  const [retrospective] = useState(current);
  const { t } = useTranslation();
  const { message } = App.useApp();
  const names = useNames();
  const former = retrospective.contributions.find((each) => each.department === department);
  const initial = Object.fromEntries(PARTS.map((part) => [part, former?.[part].join('\n') ?? ''])) as Record<
    (typeof PARTS)[number],
    string
  >;
  const name = `contribute.${retrospective.requestId}.${department}.${retrospective.version}`;
  const { draft, change, forget, kept } = useDraft(name, initial);
  const acting = useRetrospectiveAct(retrospective.requestId, retrospective.version, () => {
    forget();
    void message.success(t('retrospective.contributed'));
    onClose();
  });
  const errorOf = fieldErrors(acting.error);
  const firstError = (part: string) =>
    errorOf(part) ??
    lines(draft[part as keyof typeof draft])
      .map((_, index) => errorOf(`${part}[${index}]`))
      .find(Boolean);
  const body = {
    highlights: lines(draft.highlights),
    problems: lines(draft.problems),
    suggestions: lines(draft.suggestions),
  };
  return (
    <FormPanel
      title={t('retrospective.contribute', { department: names.department(department) })}
      note={t('retrospective.onePerLine')}
      kept={kept}
      done={t('retrospective.send')}
      whole={PARTS.some((part) => body[part].length > 0)}
      doing={acting}
      onDo={() => acting.mutate({ act: 'contribute', department, body })}
      onClose={onClose}
    >
      {PARTS.map((part) => (
        <Field key={part} label={t(`point.${part}`)} error={firstError(part)} hint={t(`pointHint.${part}`)}>
          {(given) => (
            <Input.TextArea
              {...given}
              rows={3}
              value={draft[part]}
              onChange={(event) => change({ [part]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </FormPanel>
  );
}
