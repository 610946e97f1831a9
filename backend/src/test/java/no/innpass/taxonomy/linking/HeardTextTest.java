package no.innpass.taxonomy.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import no.innpass.Requirement;
import org.junit.jupiter.api.Test;

@Requirement("MAT-24")
class HeardTextTest {

    @Test
    void neighbouringLanguagesWriteOneSoundInTwoWays() {
        assertThat(HeardText.words("sælger")).isEqualTo(HeardText.words("selger"));
        assertThat(HeardText.words("läkare")).containsExactly("lekare");
        assertThat(HeardText.words(Normalizer.normalize("Läkare", Normalizer.Form.NFD)))
                .containsExactly("lekare");
        assertThat(HeardText.words("laerer")).isEqualTo(HeardText.words("lærer"));
    }

    @Test
    void aShortenedCompoundGetsItsEndBack() {
        assertThat(HeardText.words("Job- og virksomhedskonsulent"))
                .containsExactly("jobkonsulent", "og", "virksomhedskonsulent");
        assertThat(HeardText.words("bygg-, vei- og anleggsarbeider"))
                .containsExactly("byggarbeider", "veiarbeider", "og", "anleggsarbeider");
    }

    @Test
    void whatHasNoSharedEndStaysAsItIs() {
        assertThat(HeardText.words("Helse-, miljø/sikkerhet (HMS) T4 -"))
                .containsExactly("helse", "miljo", "sikkerhet", "hms", "t4");
        assertThat(HeardText.words("IT-sjef")).containsExactly("it", "sjef");
        assertThat(HeardText.words("kafe- og")).containsExactly("kafe", "og");
        assertThat(HeardText.words("natt- og vakt")).containsExactly("natt", "og", "vakt");
        assertThat(HeardText.words(" ")).isEmpty();
    }
}
