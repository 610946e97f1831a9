package no.innpass.organisation;

import io.micronaut.context.BeanProvider;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.platform.security.DemoMode;
import no.innpass.platform.security.oidc.DemoIssuer;

/** Whom a demo can log in as. In a real installation both addresses are 404. */
@Controller
@Tag(name = "demo")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DemoPersonsController {
    private final DemoPersons persons;
    private final DemoMode demo;
    private final BeanProvider<DemoIssuer> issuer;

    DemoPersonsController(DemoPersons persons, DemoMode demo, BeanProvider<DemoIssuer> issuer) {
        this.persons = persons;
        this.demo = demo;
        this.issuer = issuer;
    }

    /** Demo persons by main role. */
    @Get("/api/v1/demo/persons")
    DemoPersonView.Groups listDemoPersons() {
        demo.require();
        return persons.groups();
    }

    /**
     * A bearer token for the command line, valid for an hour; it signs for as long as a login counts as recent.
     *
     * @param as a subject, or a role for the first person who has it
     */
    @Hidden
    @Get(value = "/demo/token", produces = MediaType.TEXT_PLAIN)
    String token(@QueryValue String as) {
        demo.require();
        String subject = persons.subjectOf(as).orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        return issuer.get().token(subject);
    }
}
