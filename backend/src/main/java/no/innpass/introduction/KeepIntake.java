package no.innpass.introduction;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.innpass.employer.IntakeAgreement;
import no.innpass.employer.IntakeAgreements;
import no.innpass.organisation.Provider;
import no.innpass.organisation.Providers;
import no.innpass.platform.database.Rows;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.time.BusinessClock;

/**
 * Keeps agreements on intake where candidates are presented (EMP-16): at most so many of a provider in the period. The providers of a
 * candidate are noted when the employer is first shown anything, and a presentation that came to nothing counts no longer.
 */
@Singleton
class KeepIntake {
    private final Rows rows;
    private final IntakeAgreements agreements;
    private final Providers providers;
    private final BusinessClock clock;

    KeepIntake(Rows rows, IntakeAgreements agreements, Providers providers, BusinessClock clock) {
        this.rows = rows;
        this.agreements = agreements;
        this.providers = providers;
        this.clock = clock;
    }

    /** @throws Refused INTAKE_FULL where the employer has agreed to no more of one of the candidate's providers */
    @Transactional(Transactional.TxType.MANDATORY)
    void admit(Introduction introduction) {
        List<UUID> own = note(introduction);
        if (own.isEmpty()) {
            return;
        }
        for (IntakeAgreement agreement : agreements.hold(introduction.employerId(), own, clock.today())) {
            if (counted(agreement, introduction.id()) >= agreement.most()) {
                throw new Refused(new IntroductionProblem.IntakeFull(
                        providers
                                .find(agreement.providerId())
                                .map(Provider::name)
                                .orElseThrow(),
                        agreement.most(),
                        agreement.from(),
                        agreement.to()));
            }
        }
    }

    private List<UUID> note(Introduction introduction) {
        rows.write("""
                insert into introduction_provider (introduction_id, provider_id)
                select ?::uuid, provider_id from candidate_provider where candidate_id = ?
                union select m.introduction_id, r.provider_id from cohort_member m join course_run r on r.id = m.run_id where m.introduction_id = ?
                on conflict do nothing""", introduction.id(), introduction.candidateId(), introduction.id());
        return rows.list(
                "select provider_id from introduction_provider where introduction_id = ?",
                row -> row.getObject(1, UUID.class),
                introduction.id());
    }

    private int counted(IntakeAgreement agreement, UUID except) {
        return rows.first(
                        """
                        select count(*)::int from introduction i join introduction_provider p on p.introduction_id = i.id
                        where p.provider_id = ? and i.employer_id = ? and i.id <> ?
                          and (i.shown_at at time zone 'Europe/Oslo')::date between ? and ?
                          and """ + StillCounts.CONDITION,
                        row -> row.getInt(1),
                        agreement.providerId(),
                        agreement.employerId(),
                        except,
                        agreement.from(),
                        agreement.to())
                .orElse(0);
    }
}
