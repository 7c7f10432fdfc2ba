/** Lists of facts: walked in an order, a page at a time, alone or for many parents in one command. */
@NullMarked
@ApplicationModule(allowedDependencies = "fact")
package org.communique.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
