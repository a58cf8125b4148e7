import { Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useChangeSettings, useMe, useNames } from '../shared/directory/queries';
import { LANGUAGES, speak, type Language } from '../shared/i18n';
import { Panel } from '../shared/ui/Panel';
import { Loaded, useFaultText } from '../shared/ui/Told';
import { usePageTitle } from '../shared/ui/usePageTitle';
import { OwnSubstitutes } from './OwnSubstitutes';
import './profile.css';

const zones = Intl.supportedValuesOf('timeZone');

/** What is the person's own: language, zone, substitutes. */
export default function ProfilePage() {
  const { t, i18n } = useTranslation();
  const names = useNames();
  const me = useMe();
  const settings = useChangeSettings();
  const faultText = useFaultText();
  usePageTitle(t('profile'));
  return (
    <>
      <div className="page-head">
        <h1>{t('profile')}</h1>
      </div>
      <Loaded of={me}>
        {(person) => (
          <div className="columns">
            <OwnSubstitutes me={person} />
            <Panel title={person.name}>
              <dl className="facts panel-body">
                <div className="wide">
                  <dt>{t('profile.department')}</dt>
                  <dd>{names.department(person.department)}</dd>
                </div>
                <div className="wide">
                  <dt>{t('profile.zone')}</dt>
                  <dd>
                    <Select
                      aria-label={t('profile.zone')}
                      className="profile-zone"
                      showSearch={{ optionFilterProp: 'label' }}
                      loading={settings.isPending}
                      value={person.zone}
                      options={[...new Set([person.zone, ...zones])].map((zone) => ({ value: zone, label: zone }))}
                      onChange={(zone) => settings.mutate({ zone })}
                    />
                    <span className="meta">{t('profile.zone.advice')}</span>
                  </dd>
                </div>
                <div className="wide">
                  <dt>{t('language')}</dt>
                  <dd>
                    <Radio.Group
                      aria-label={t('language')}
                      value={i18n.language}
                      options={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
                      onChange={(event) => {
                        const language = event.target.value as Language;
                        void speak(language, true);
                        settings.mutate({ locale: language });
                      }}
                    />
                  </dd>
                </div>
                {person.standsFor.length > 0 && (
                  <div className="wide">
                    <dt>{t('profile.standsFor')}</dt>
                    <dd>{person.standsFor.map(names.person).join('、')}</dd>
                  </div>
                )}
              </dl>
              {settings.error && (
                <p className="panel-body" role="alert">
                  {faultText(settings.error)}
                </p>
              )}
            </Panel>
          </div>
        )}
      </Loaded>
    </>
  );
}
