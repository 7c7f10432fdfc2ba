package org.communique.list;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.fact.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks for MongoDB's own plan first, for so long; what took longer is not asked for that way again for a while. */
final class Impatience {

    private static final Logger log = LoggerFactory.getLogger(Impatience.class);
    private static final Duration WHILE = Duration.ofMinutes(1);
    private static final int REMEMBERED = 1_000;

    private final Cache<Object, Boolean> slow = Caffeine.newBuilder()
            .expireAfterWrite(WHILE)
            .maximumSize(REMEMBERED)
            .build();

    /** What is read of a list as it is planned, or else within bounds. */
    <R> R read(
            String list,
            Filter filter,
            Duration patience,
            Reader reader,
            Function<Reader, R> planned,
            Supplier<R> bounded) {
        Slow known = new Slow(list, filter.hashCode());
        if (!patience.isZero() && slow.getIfPresent(known) == null) {
            R answer = reader.within(patience, planned);
            if (answer != null) {
                return answer;
            }
            slow.put(known, true);
            log.debug("{} took longer than {}: {}", list, patience, filter);
        }
        return bounded.get();
    }

    /** A filter may be large, so it is known by its hash: another one of the same would only be read within bounds for a while. */
    private record Slow(String list, int filter) {}
}
