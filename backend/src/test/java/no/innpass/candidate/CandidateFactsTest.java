package no.innpass.candidate;

import static no.innpass.fixtures.CandidateBuilder.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.innpass.Requirement;
import no.innpass.fixtures.ArbitraryCandidates;
import no.innpass.shared.CertificateState;
import no.innpass.shared.Days;
import no.innpass.shared.FactState;
import no.innpass.shared.NumberSet;
import org.junit.jupiter.api.Test;

class CandidateFactsTest {
    @Provide
    Arbitrary<CandidateFacts> candidates() {
        return ArbitraryCandidates.candidates();
    }

    @Property
    @Requirement("MAT-21")
    void unpacksWhatItPacks(@ForAll("candidates") CandidateFacts facts) {
        byte[] bytes = facts.pack();
        var read = CandidateFacts.unpack(bytes);
        assertThat(read).isEqualTo(facts);
        assertThat(read.pack()).isEqualTo(bytes);
    }

    @Property
    void refusesBytesThatAreCutOrLonger(@ForAll("candidates") CandidateFacts facts) {
        byte[] bytes = facts.pack();
        assertThatThrownBy(() -> CandidateFacts.unpack(Arrays.copyOf(bytes, bytes.length - 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CandidateFacts.unpack(Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Requirement("CAN-02")
    void absentCertificateIsNoneOnlyWhereTheSectionIsAnswered() {
        var answered =
                aCandidate().certificate(4, CertificateState.HELD, Days.NONE).build();
        var notAsked = aCandidate().build();
        var declined = aCandidate().certificates(FactState.DECLINED).build();
        assertThat(answered.certificateAnswer(4)).isEqualTo(FactState.VALUE);
        assertThat(answered.certificateAnswer(5)).isEqualTo(FactState.NONE);
        assertThat(notAsked.certificateAnswer(5)).isEqualTo(FactState.NOT_ASKED);
        assertThat(declined.certificateAnswer(5)).isEqualTo(FactState.DECLINED);
    }

    @Test
    void nearLeavesOutWhatIsDone() {
        assertThat(aCandidate().done(1, 2).near(2, 3).build().near()).isEqualTo(NumberSet.of(3));
    }
}
