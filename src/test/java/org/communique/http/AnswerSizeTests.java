package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.communique.HttpApi;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An answer is as large as it may be, and not a byte larger. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestPropertySource(properties = "communique.limits.answer=100B")
class AnswerSizeTests {

    /** {@code {"data":{"<alias>":"Query"}}} has 21 bytes beside the alias. */
    private static final int AROUND = 21;

    @LocalServerPort
    private int port;

    @Test
    void aLargerAnswerIsRefusedBeforeItIsWritten() {
        HttpApi api = new HttpApi(port);
        String alias = "a".repeat(100 - AROUND);

        assertThat(api.answer("{ %s: __typename }".formatted(alias), Map.of()).toString())
                .isEqualTo("{\"data\":{\"%s\":\"Query\"}}".formatted(alias))
                .hasSize(100);
        assertThat(api.refusal("{ %sa: __typename }".formatted(alias), Map.of()))
                .isEqualTo(
                        "TOO_COSTLY: the answer would have more than 100 bytes: ask for smaller pages, or for fewer fields");
    }
}
