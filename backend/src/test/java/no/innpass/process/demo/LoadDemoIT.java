package no.innpass.process.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import no.innpass.Requirement;
import no.innpass.organisation.DemoPersons;
import no.innpass.platform.time.BusinessClock;
import no.innpass.testing.OnPostgres;
import no.innpass.testing.Tables;
import org.junit.jupiter.api.Test;

/** A fresh demo is filled through the importer, and offers employers and candidates who are there. */
@MicronautTest(transactional = false)
class LoadDemoIT implements OnPostgres {
    @Inject
    LoadDemo demo;

    @Inject
    DemoPersons persons;

    @Inject
    BusinessClock clock;

    @Inject
    Tables tables;

    @Override
    public Map<String, String> moreProperties() {
        return Map.of("innpass.demo.staff", "true");
    }

    @Test
    @Requirement("INTG-15")
    void everyRowOfTheDemoIsRightAndPeopleAreOfferedOnce() {
        DemoSize size = new DemoSize(250, 600, 2026, clock.today());
        demo.load(size);
        assertThat(tables.count("select count(*) from workplace")).isEqualTo(250);
        assertThat(tables.count("select count(*) from candidate")).isEqualTo(600);
        assertThat(tables.count("select count(*) from practice_place where state = 'PUBLISHED'"))
                .isGreaterThan(100);
        assertThat(tables.count("select count(*) from workplace where owner_id is null"))
                .isZero();
        assertThat(persons.subjectOf("CANDIDATE")).isPresent();
        assertThat(persons.subjectOf("EMPLOYER_MANAGER")).isPresent();
        assertThat(tables.count("select count(*) from login l where l.kind = 'CANDIDATE'"
                        + " and not exists (select from candidate c where c.id = l.person_id)"))
                .isZero();
        assertThat(tables.count("select count(*) from login l where l.kind = 'EMPLOYER'"
                        + " and not exists (select from contact_person c where c.id = l.person_id)"))
                .isZero();

        Map<String, Long> before = tables.counts();
        demo.load(size);
        assertThat(tables.counts()).isEqualTo(before);
    }
}
