/** What counts as a word: how texts are cut into words, folded and reduced to stems. */
@NamedInterface
@NullMarked
package org.communique.index.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
