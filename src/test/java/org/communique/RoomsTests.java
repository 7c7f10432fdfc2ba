package org.communique;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The plan of the house: arrows between rooms point down, through declared doors, without circles. */
class RoomsTests {

    @Test
    void roomsUseOnlyTheDoorsTheyDeclare() {
        ApplicationModules.of(CommuniqueApplication.class.getPackageName()).verify();
    }
}
