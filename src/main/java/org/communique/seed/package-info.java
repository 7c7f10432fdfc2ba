/** How facts enter: the curated files are read, checked, formatted, verified and published, whichever kinds there are. */
@NullMarked
@ApplicationModule(allowedDependencies = {"fact"})
package org.communique.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
