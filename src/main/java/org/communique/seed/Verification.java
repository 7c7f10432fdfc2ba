package org.communique.seed;

import java.util.List;
import java.util.Map;

/**
 * What came of comparing a seed with the texts of its sources.
 *
 * @param problems what does not stand in the texts as it is cited
 * @param verdicts the files, by name, in which the verdicts must now be written otherwise than they are
 * @param absent the sources whose texts are not at hand
 * @param passages how many were compared
 */
record Verification(List<Problem> problems, Map<String, String> verdicts, List<String> absent, int passages) {}
