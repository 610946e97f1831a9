package no.innpass.practiceplace.choice;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What the places of a workplace tell that are not closed or refused, in numbers.
 *
 * @param places all of them; each of the others is a part of these
 * @param withProspect a job may follow; @param withoutProspect none will
 * @param withTraining told what is taught
 * @param withSupervisor somebody is named
 */
@Serdeable
public record ChoiceFactsView(
        int places, int withProspect, int withoutProspect, int withTraining, int withSupervisor) {}
