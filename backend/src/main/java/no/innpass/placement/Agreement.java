package no.innpass.placement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.innpass.shared.Prospect;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement; its goals and training items have tables of their own.
 *
 * @param adviserId who drew it up: answers for the follow-up too
 * @param number 1 for the first version
 */
@MappedEntity("agreement")
record Agreement(
        @Id UUID id,
        UUID introductionId,
        UUID candidateId,
        UUID placeId,
        UUID workplaceId,
        UUID employerId,
        UUID officeId,
        UUID adviserId,
        int number,
        AgreementState state,
        @Nullable String why,
        LocalDate startsOn,
        LocalDate endsOn,
        String hoursWeek,
        BigDecimal hoursPerWeek,
        Prospect prospect,
        @Nullable String supervisorName,
        boolean insuranceConfirmed,
        @Nullable UnionInformed unionInformed,
        @Nullable LocalDate unionInformedOn,
        @Nullable String unionInformedName,
        @Nullable LocalDate talkHeldOn,
        @Nullable String talkWaivedBecause,
        @TypeDef(type = DataType.JSON) List<AgreementContent.Expectation> expectations,
        Instant createdAt,
        @Version @Nullable Long version) {

    Agreement in(AgreementState next) {
        return new Agreement(
                id,
                introductionId,
                candidateId,
                placeId,
                workplaceId,
                employerId,
                officeId,
                adviserId,
                number,
                next,
                why,
                startsOn,
                endsOn,
                hoursWeek,
                hoursPerWeek,
                prospect,
                supervisorName,
                insuranceConfirmed,
                unionInformed,
                unionInformedOn,
                unionInformedName,
                talkHeldOn,
                talkWaivedBecause,
                expectations,
                createdAt,
                version);
    }

    Agreement with(AgreementContent content) {
        AgreementContent.Union union = content.union();
        AgreementContent.Talk talk = content.talk();
        return new Agreement(
                id,
                introductionId,
                candidateId,
                placeId,
                workplaceId,
                employerId,
                officeId,
                adviserId,
                number,
                state,
                content.why(),
                content.startsOn(),
                content.endsOn(),
                content.hoursWeek(),
                content.hoursPerWeek(),
                content.prospect(),
                content.supervisorName(),
                content.insuranceConfirmed(),
                union == null ? null : union.state(),
                union == null ? null : union.on(),
                union == null ? null : union.name(),
                talk == null ? null : talk.heldOn(),
                talk == null ? null : talk.waivedBecause(),
                content.expectations(),
                createdAt,
                version);
    }

    AgreementContent content(List<AgreementContent.Goal> goals, List<AgreementContent.TrainingItem> items) {
        return new AgreementContent(
                why,
                startsOn,
                endsOn,
                hoursWeek,
                hoursPerWeek,
                prospect,
                supervisorName,
                insuranceConfirmed,
                unionInformed == null
                        ? null
                        : new AgreementContent.Union(unionInformed, unionInformedOn, unionInformedName),
                talkHeldOn == null && talkWaivedBecause == null
                        ? null
                        : new AgreementContent.Talk(talkHeldOn, talkWaivedBecause),
                expectations,
                goals,
                items);
    }

    long revision() {
        return version == null ? 0 : version;
    }
}
