package no.innpass.process.importing;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import no.innpass.employer.ContactPerson;
import no.innpass.employer.OutlookRequest;
import no.innpass.employer.TraitSource;
import no.innpass.employer.WorkplaceNotes;
import no.innpass.employer.WorkplaceOutlooks;
import no.innpass.employer.WorkplacePictures;
import no.innpass.employer.Workplaces;
import no.innpass.employer.channel.ChannelRuleRequest;
import no.innpass.employer.channel.ChannelRules;
import no.innpass.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Hands what was seen of a workplace to the employer room, in the caller's transaction. Placements before this system have no id: theirs is
 * made of the workplace and their number, so that the same file again adds none.
 */
@Singleton
class StoreSeen {
    private final WorkplacePictures pictures;
    private final WorkplaceNotes notes;
    private final WorkplaceOutlooks outlooks;
    private final ChannelRules channels;
    private final Workplaces workplaces;
    private final BusinessClock clock;

    StoreSeen(
            WorkplacePictures pictures,
            WorkplaceNotes notes,
            WorkplaceOutlooks outlooks,
            ChannelRules channels,
            Workplaces workplaces,
            BusinessClock clock) {
        this.channels = channels;
        this.workplaces = workplaces;
        this.outlooks = outlooks;
        this.notes = notes;
        this.pictures = pictures;
        this.clock = clock;
    }

    void store(UUID workplace, ImportPlan.Seen seen) {
        LocalDate today = clock.today();
        seen.traits()
                .forEach((trait, there) -> pictures.sawUnlessKnown(workplace, trait, there, TraitSource.VISIT, today));
        if (seen.notes() != null) {
            notes.putFromFile(workplace, seen.notes(), today);
        }
        told(workplace, seen.told(), today);
        ImportPlan.Channel channel = seen.channel();
        if (channel != null) {
            channels.putFromFile(workplace, rule(workplace, channel), today);
        }
        for (int i = 0; i < seen.requests(); i++) {
            pictures.requested(requestOf(workplace, i), workplace, today, false);
        }
        for (int i = 0; i < seen.finished(); i++) {
            int beyond = i - seen.hired();
            boolean network = beyond >= 0 && beyond < seen.networkHires();
            if (network || beyond >= 0 && beyond < seen.networkHires() + seen.cannotHire()) {
                pictures.finishedOtherwise(idOf(workplace, i), workplace, today, network);
            } else {
                pictures.finished(idOf(workplace, i), workplace, today, i < seen.hired(), true);
            }
        }
    }

    private void told(UUID workplace, ImportPlan.Told told, LocalDate today) {
        OutlookRequest outlook = told.outlook();
        if (outlook != null) {
            outlooks.putFromFile(workplace, outlook, Objects.requireNonNullElse(told.on(), today));
        }
        told.pauses().forEach((kind, lastDay) -> outlooks.pauseFromFile(workplace, kind, lastDay));
    }

    private ChannelRuleRequest rule(UUID workplace, ImportPlan.Channel told) {
        @Nullable UUID contact = workplaces.people(workplace).stream()
                .filter(person -> person.name().equals(told.contact()))
                .map(ContactPerson::id)
                .findFirst()
                .orElse(null);
        return new ChannelRuleRequest(told.channel(), contact, told.words(), told.most(), told.period());
    }

    private static UUID requestOf(UUID workplace, int number) {
        return UUID.nameUUIDFromBytes(("request " + number + " to " + workplace).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID idOf(UUID workplace, int number) {
        return UUID.nameUUIDFromBytes(("placement " + number + " of " + workplace).getBytes(StandardCharsets.UTF_8));
    }
}
