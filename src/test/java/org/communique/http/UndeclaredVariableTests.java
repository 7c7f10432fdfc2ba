package org.communique.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.http.Served.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Variables that no operation declares change neither an answer nor what is kept of it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UndeclaredVariableTests {

    private static final String DOCUMENT =
            "query Q($n: Int) { statements(first: $n) { nodes { id } } } query R($m: Int) { places(first: $m) { nodes { id } } }";

    @LocalServerPort
    private int port;

    @Autowired
    private Answers answers;

    private Served api;

    @BeforeEach
    void client() {
        api = new Served(port);
    }

    private Reply ask(String variables) {
        return api.get("operationName=Q&query=" + Served.encoded(DOCUMENT) + "&variables=" + Served.encoded(variables));
    }

    @Test
    void haveNoPartInTheTagOfAnAnswer() {
        Reply plain = ask("{\"n\":3}");

        for (String more : new String[] {"\"x\":1", "\"m\":2", "\"x\":[{\"\":0},{\"\":0}]", "\"N\":\"\""}) {
            Reply other = ask("{\"n\":3," + more + "}");
            assertThat(other.header("ETag")).isEqualTo(plain.header("ETag"));
            assertThat(other.body()).isEqualTo(plain.body());
        }
        assertThat(ask("{\"n\":4}").header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(ask("{\"n\":null}").header("ETag")).isNotEqualTo(ask("{}").header("ETag"));
    }

    @Test
    void takeNoMemoryOfTheAnswersKept() {
        api.body("{\"query\":\"{ __typename }\"}");
        long before = answers.bytes();
        for (int i = 0; i < 50; i++) {
            api.body("{\"query\":\"{ __typename }\",\"variables\":{\"i\":%d,\"x\":[%s0]}}"
                    .formatted(i, "{\"\":0},".repeat(2_000)));
        }

        assertThat(answers.bytes()).isEqualTo(before);
    }
}
