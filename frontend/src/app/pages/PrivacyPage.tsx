import { BodyLong, Heading, InlineMessage, Link, List } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { OnePurpose } from '~/app/pages/OnePurpose';
import { commonStart, noticeWords } from '~/app/pages/noticeWords';
import { usePrivacyNotice, type Notice } from '~/app/pages/privacyNotice';
import { Loaded } from '~/components/ui/Loaded';
import { PageTitle } from '~/components/ui/PageTitle';
import { upperFirst, useText } from '~/lib/text';

/**
 * What is kept, why, who sees it, for how long, and what one may demand: in ten languages, of which the address names one (PRI-20).
 * The words come from the server with the register of purposes; the frame around keeps the language of the other pages.
 */
export default function PrivacyPage() {
  const t = useText();
  const notice = usePrivacyNotice();
  const { language, labels } = notice.data ?? {};
  return (
    <div className="prose notice" lang={language?.code} dir={language?.direction.toLowerCase()}>
      <PageTitle>{labels?.title ?? t('app.privacy.title')}</PageTitle>
      <Loaded query={notice}>{(all) => <WholeNotice notice={all} />}</Loaded>
    </div>
  );
}

function WholeNotice({ notice }: { notice: Notice }) {
  const { labels, parts, purposes } = notice;
  const words = noticeWords(notice);
  const since = commonStart(purposes);
  return (
    <>
      <Languages notice={notice} />
      {notice.unchecked && (
        <InlineMessage status="warning">
          <span>
            {notice.unchecked}{' '}
            <Link as={RouterLink} to="?lang=nb">
              {labels.norwegian}
            </Link>
          </span>
        </InlineMessage>
      )}
      <BodyLong size="large">{labels.lead}</BodyLong>
      {parts.map(({ heading, lines }) => (
        <section key={heading}>
          <Heading level="2" size="small" spacing>
            {heading}
          </Heading>
          {lines.length > 3 ? (
            <List>
              {lines.map((line) => (
                <List.Item key={line.text}>{words.line(line)}</List.Item>
              ))}
            </List>
          ) : (
            lines.map((line) => (
              <BodyLong key={line.text} spacing>
                {words.line(line)}
              </BodyLong>
            ))
          )}
        </section>
      ))}
      <Heading level="2" size="small">
        {labels.purposes}
      </Heading>
      <BodyLong>{labels.consent}</BodyLong>
      {since && <BodyLong>{labels.since.replace('{date}', words.date(since))}</BodyLong>}
      {purposes.map((purpose) => (
        <OnePurpose key={purpose.purpose} purpose={purpose} notice={notice} />
      ))}
      <Link as={RouterLink} to="/">
        {labels.back}
      </Link>
    </>
  );
}

/** Each language by its own name, in its own script and direction; the address keeps the choice. */
function Languages({ notice: { language, languages, labels } }: { notice: Notice }) {
  return (
    <nav aria-label={upperFirst(labels.languages)}>
      <ul className="notice-languages">
        {languages.map(({ code, name, direction }) => (
          <li key={code}>
            <Link
              as={RouterLink}
              to={`?lang=${code}`}
              lang={code}
              dir={direction.toLowerCase()}
              aria-current={code === language.code ? 'true' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
