/** Words that all facts share; imports no room. */
@NullMarked
@ApplicationModule(
        displayName = "fact",
        allowedDependencies = {})
package org.communique.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
