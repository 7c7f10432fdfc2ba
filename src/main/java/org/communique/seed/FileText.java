package org.communique.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** The text of a file, read strictly: UTF-8 without a byte order mark, of a size that can be read. */
final class FileText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /** The text; refused where the bytes are none. */
    static String of(byte[] bytes) throws SyntaxProblem {
        if (bytes.length > SeedFiles.LARGEST) {
            throw new SyntaxProblem("is larger than 10 MB (%,d bytes): split it".formatted(SeedFiles.LARGEST), 0);
        }
        String text = decoded(bytes);
        if (text.indexOf(BYTE_ORDER_MARK) == 0) {
            throw new SyntaxProblem("begins with a byte order mark (EF BB BF): save it as UTF-8 without one", 1);
        }
        return text;
    }

    private static String decoded(byte[] bytes) throws SyntaxProblem {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        if (decoder.decode(input, output, true).isError()) {
            int at = input.position();
            long line = 1 + IntStream.range(0, at).filter(i -> bytes[i] == '\n').count();
            throw new SyntaxProblem(
                    "is not UTF-8: byte %02X at offset %d is no part of a character".formatted(bytes[at], at),
                    (int) line);
        }
        return output.flip().toString();
    }
}
