package no.innpass.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import no.innpass.ProductClasses;
import no.innpass.platform.outbox.OutboxEvent;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class EventRoutingIT implements OnPostgres {

    @Inject
    EventRouting routing;

    @Test
    void everyEventOfTheProductStandsInTheTable() {
        JavaClasses product = ProductClasses.all();
        Set<String> events = product.stream()
                .filter(type -> type.isAssignableTo(OutboxEvent.class) && !type.isInterface())
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(routing.routes().kinds()).containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void anAgreedPlacementIsFollowedUp() {
        assertThat(routing.routes().kindsWithReactions())
                .contains("OfferAccepted", "PlacementAgreed", "PlacementEnded");
    }
}
