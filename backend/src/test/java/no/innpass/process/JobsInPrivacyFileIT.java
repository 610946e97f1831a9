package no.innpass.process;

import static no.innpass.testing.GeneratedTable.holds;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.Requirement;
import no.innpass.platform.jobs.Job;
import no.innpass.platform.jobs.JobInPages;
import no.innpass.platform.jobs.JobOnPeople;
import no.innpass.platform.jobs.JobOnThings;
import no.innpass.platform.jobs.JobThatProtects;
import no.innpass.platform.jobs.RunJobs;
import no.innpass.platform.purpose.ProcessingPurpose;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** What runs by itself stands in {@code docs/privacy.md} as the code says it. After a wanted change run it once with {@code -Dinnpass.update=true}. */
@MicronautTest(transactional = false)
@Requirement("PRI-06")
class JobsInPrivacyFileIT implements OnPostgres {
    @Inject
    RunJobs jobs;

    @Inject
    EventRouting routing;

    @Test
    void whatRunsByItselfStandsInTheRegister() throws IOException {
        String byTheClock = jobs.all().stream()
                .sorted(Comparator.comparing(Job::name))
                .map(job -> "| `" + job.name() + "`, " + plain(job.pace()) + " | " + basis(job) + " |\n")
                .collect(Collectors.joining());
        String byEvents = routing.routes().all().stream()
                .flatMap(route -> route.reactions().stream()
                        .map(reaction -> basis(reaction))
                        .distinct()
                        .map(basis -> "| after `" + route.event().getSimpleName() + "` | " + basis + " |\n"))
                .collect(Collectors.joining());
        holds(
                "jobs",
                "| What runs by itself | Asks for a basis, or runs without one |\n| --- | --- |\n" + byTheClock
                        + byEvents);
    }

    private static String basis(Job job) {
        return switch (job) {
            case JobOnPeople one -> asks(Set.of(one.purpose()));
            case JobInPages one -> asks(one.purposes());
            case JobThatProtects one -> "without: " + one.why();
            case JobOnThings one -> "no candidate comes into it: " + one.about();
        };
    }

    private static String basis(Reaction<?> reaction) {
        return switch (reaction) {
            case Reaction.OnPerson<?> one -> asks(List.of(one.purpose()));
            case Reaction.ThatProtects<?> one -> "without: " + one.why();
            case Reaction.OnThing<?> one -> "no candidate comes into it";
        };
    }

    private static String asks(Collection<ProcessingPurpose> purposes) {
        return "asks: " + purposes.stream().sorted().map(one -> "`" + one + "`").collect(Collectors.joining(", "));
    }

    private static String plain(Enum<?> pace) {
        return pace.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
