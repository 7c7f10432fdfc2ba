/** Tomcat's connector with limits that Tomcat does not have: a time for a request's head, a rate for readers, room for new connections. */
@NullMarked
package org.communique.http.tomcat;

import org.jspecify.annotations.NullMarked;
