package no.innpass.platform.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AfterLoginTest {

    @Test
    void leadsOnlyToPathsOfOurOwn() {
        assertThat(List.of("/", "/work/candidates/42?tab=2", "/me/offers/a-b_c.d", "/work/places?q=k%C3%B8kken"))
                .allSatisfy(path -> assertThat(AfterLogin.own(path)).isEqualTo(path));
        assertThat(List.of(
                        "https://evil.example",
                        "//evil.example",
                        "/\\evil.example",
                        "work",
                        "",
                        "javascript:alert(1)",
                        "/work\r\nSet-Cookie: a=b",
                        "/a b"))
                .allSatisfy(path -> assertThat(AfterLogin.own(path)).isEqualTo("/"));
        assertThat(AfterLogin.own(null)).isEqualTo("/");
    }
}
