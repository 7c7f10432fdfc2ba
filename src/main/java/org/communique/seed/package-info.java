/**
 * How facts enter: the curated files are read, checked, formatted, verified and published, whichever kinds there are.
 *
 * <p>Why a file leaves an imprint: a state of a million facts stands in a thousand files, and an edit touches a few. What matters of the others
 * (their ids and hashes, what they refer to, what rules looked up for them) is a tenth of their size and is stored beside the state, by the
 * hash of the file. Imprints are never wrong, only missing; then all files are read. What is wrong is always told from the files themselves.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact"})
package org.communique.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
