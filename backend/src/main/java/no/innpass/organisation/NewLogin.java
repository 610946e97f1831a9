package no.innpass.organisation;

import java.util.List;
import java.util.UUID;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.LoginKind;

/**
 * A person who is to be able to log in.
 *
 * @param personId the staff member, the employer's contact person or the candidate, by {@code kind}
 * @param affiliations every role the person has, each in its scope
 */
public record NewLogin(
        LoginKind kind, UUID personId, String displayName, Language language, List<Affiliation> affiliations) {}
