package org.communique.seed;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar has it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"communique " + Objects.requireNonNullElse(version, "(not built)")};
    }
}
