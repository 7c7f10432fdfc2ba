package org.communique.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import org.communique.HeapUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The weight of a document in the cache is no less than the heap that it takes, whatever it is made of. */
class DocumentHeapTests {

    private static final int DOCUMENTS = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a%s}|a ",
                "{a%s}|a:b ",
                "{a%s}|a{b}",
                "{a(b:[%s])}|1 ",
                "{a(b:[%s])}|{c:1}",
                "{a(b:{%s})}|c:$d ",
                "query(%s){a}|$a:Int=1 ",
                "{a%s}|...on B{c}",
                "{a%s}|@b(c:1)",
                "{a(b:\"%s\")}|x",
                "%s|query{a}",
                "#%s\n{a}|x",
            })
    void isNoLessThanTheHeapItTakes(String shape) {
        String[] parts = shape.split("\\|");
        String text = parts[0].formatted(parts[1].repeat(1_000 / parts[1].length() * 2));
        long weight = Documents.heapBytes(text, new Parser().parseDocument(text));

        assertThat(heapOf(text)).isLessThan(weight);
    }

    /** The heap of one document of many that are read alike, which is what is left when everything else is collected. */
    private static long heapOf(String text) {
        List<Document> documents = new ArrayList<>(DOCUMENTS);
        List<String> texts = new ArrayList<>(DOCUMENTS);
        long before = HeapUse.afterCollection();
        for (int i = 0; i < DOCUMENTS; i++) {
            String own = new String(text.toCharArray());
            texts.add(own);
            documents.add(new Parser().parseDocument(own));
        }
        long taken = HeapUse.afterCollection() - before;
        assertThat(documents).hasSameSizeAs(texts);
        return taken / DOCUMENTS;
    }
}
