import { Input, Select } from 'antd';
import { DateField } from '../../shared/ui/DateField';
import { useEditing } from '../context';
import { Entry } from './Entry';

interface Props {
  field: string;
  label: string;
  value: string | undefined;
  hint?: string;
  required?: boolean;
}

/** A day. An empty one is no day. */
export function Day({ field, label, value, ...rest }: Props) {
  const { put } = useEditing();
  return (
    <Entry field={field} label={label} {...rest} onMend={({ replacement }) => put(field, replacement)}>
      {(given) => <DateField {...given} value={value ?? ''} onChange={(day) => put(field, day || undefined)} />}
    </Entry>
  );
}

/** One line. */
export function Line({ field, label, value, maxLength, ...rest }: Props & { maxLength: number }) {
  const { put } = useEditing();
  return (
    <Entry field={field} label={label} {...rest}>
      {(given) => (
        <Input
          {...given}
          maxLength={maxLength}
          value={value ?? ''}
          onChange={(event) => put(field, event.target.value)}
        />
      )}
    </Entry>
  );
}

type Option = { value: string; label: string };

/** One of a few. */
export function Choice({ field, label, value, options, ...rest }: Props & { options: Option[] }) {
  const { put } = useEditing();
  return (
    <Entry field={field} label={label} {...rest}>
      {(given) => (
        <Select
          {...given}
          allowClear={!rest.required}
          showSearch={{ optionFilterProp: 'label' }}
          value={value || undefined}
          options={options}
          onChange={(chosen: string | undefined) => put(field, chosen ?? '')}
        />
      )}
    </Entry>
  );
}
