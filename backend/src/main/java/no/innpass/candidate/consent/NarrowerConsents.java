package no.innpass.candidate.consent;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Which yeses and questions end when two records become one: the narrower answer holds (CAN-27). A no of one ends a yes of the other for
 * the same receiver, or for one that it is part of; of two yeses the one for fewer receivers, or for a shorter time, stands. Where one
 * record was never asked, the other's answer holds. A question ends where the other has the same one, or a yes. Pure.
 */
final class NarrowerConsents {
    private final LocalDate today;

    NarrowerConsents(LocalDate today) {
        this.today = today;
    }

    /** Ids of consents of either, asked or given, that end. */
    Set<UUID> ending(List<Consent> ofSurvivor, List<Consent> ofMerged) {
        Set<UUID> ending = new HashSet<>();
        ofSurvivor.stream().filter(NarrowerConsents::isGiven).forEach(yes -> {
            if (endsBy(yes, ofMerged, true)) {
                ending.add(yes.id());
            }
        });
        ofMerged.stream().filter(NarrowerConsents::isGiven).forEach(yes -> {
            if (endsBy(yes, ofSurvivor, false)) {
                ending.add(yes.id());
            }
        });
        questions(ofSurvivor, ofMerged, ending, false);
        questions(ofMerged, ofSurvivor, ending, true);
        return ending;
    }

    /** @param keepsTie of two that are equally narrow this one stands */
    private boolean endsBy(Consent yes, List<Consent> others, boolean keepsTie) {
        return others.stream()
                .filter(other -> other.type() == yes.type() && overlap(yes.receiver(), other.receiver()))
                .anyMatch(other -> isNo(other, others) || isGiven(other) && isNarrower(other, yes, keepsTie));
    }

    /** A no, unless the same record says yes to the same receiver now. */
    private static boolean isNo(Consent consent, List<Consent> sameRecord) {
        boolean no = consent.state() == ConsentState.REFUSED || consent.state() == ConsentState.WITHDRAWN;
        return no
                && sameRecord.stream()
                        .filter(other -> other.type() == consent.type()
                                && other.receiver().equals(consent.receiver())
                                && other.answeredAt() != null
                                && other.state() != ConsentState.EXPIRED)
                        .max(Comparator.comparing(Consent::askedAt))
                        .filter(consent::equals)
                        .isPresent();
    }

    private boolean isNarrower(Consent other, Consent yes, boolean keepsTie) {
        if (!other.receiver().equals(yes.receiver())) {
            return other.holdsOn(today) && isEverybody(yes.receiver());
        }
        if (other.holdsOn(today) != yes.holdsOn(today)) {
            return other.holdsOn(today);
        }
        int longer = end(yes).compareTo(end(other));
        return longer > 0 || longer == 0 && !keepsTie;
    }

    private static void questions(List<Consent> own, List<Consent> others, Set<UUID> ending, boolean ofMerged) {
        for (Consent question : own) {
            boolean answeredOrAsked = others.stream()
                    .filter(other ->
                            other.type() == question.type() && other.receiver().equals(question.receiver()))
                    .anyMatch(other -> isGiven(other) && !ending.contains(other.id())
                            || ofMerged && other.state() == ConsentState.ASKED);
            if (question.state() == ConsentState.ASKED && answeredOrAsked) {
                ending.add(question.id());
            }
        }
    }

    private static boolean isGiven(Consent consent) {
        return consent.state() == ConsentState.GIVEN;
    }

    private static boolean overlap(Receiver one, Receiver other) {
        return one.equals(other) || isEverybody(one) || isEverybody(other);
    }

    private static boolean isEverybody(Receiver receiver) {
        return receiver.employerId() == null && receiver.region() == null;
    }

    private static LocalDate end(Consent yes) {
        return Objects.requireNonNullElse(yes.expiresOn(), LocalDate.MAX);
    }
}
