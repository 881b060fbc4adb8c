package org.mrdmonitor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every address says who may use it. */
class EndpointAuthorizationTest {

  private static final List<Class<? extends Annotation>> STATEMENTS =
      List.of(RolesAllowed.class, PermitAll.class, Authenticated.class, DenyAll.class);

  private static final List<JavaMethod> ENDPOINTS =
      new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("org.mrdmonitor.web")
              .stream()
              .flatMap(type -> type.getMethods().stream())
              .filter(EndpointAuthorizationTest::answersRequests)
              .toList();

  /** What a visitor may see; whoever adds to this list has thought about it. */
  private static final List<String> OPEN_TO_VISITORS =
      List.of("SignInPage", "SetUpPage", "NewPasswordPage", "PreferencesPage", "GuidePage");

  @Test
  void everyEndpointStatesItsRoles() {
    assertThat(endpoints()).isNotEmpty();
    assertThat(endpoints().filter(method -> STATEMENTS.stream().noneMatch(s -> states(method, s))))
        .as("endpoints without @RolesAllowed, @PermitAll or @Authenticated")
        .isEmpty();
  }

  @Test
  void visitorsSeeNothingButTheDoor() {
    assertThat(
            endpoints()
                .filter(method -> states(method, PermitAll.class))
                .map(method -> method.getOwner().getSimpleName())
                .distinct())
        .isSubsetOf(OPEN_TO_VISITORS);
  }

  private static Stream<JavaMethod> endpoints() {
    return ENDPOINTS.stream();
  }

  private static boolean answersRequests(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(
            annotation ->
                annotation.getRawType().isAnnotatedWith(HttpMethod.class)
                    || annotation.getRawType().getPackageName().equals("jakarta.ws.rs")
                        && List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")
                            .contains(annotation.getRawType().getSimpleName()));
  }

  private static boolean states(JavaMethod method, Class<? extends Annotation> statement) {
    JavaClass owner = method.getOwner();
    boolean onMethod = method.isAnnotatedWith(statement);
    boolean methodSaysOther = STATEMENTS.stream().anyMatch(other -> method.isAnnotatedWith(other));
    return onMethod || (!methodSaysOther && owner.isAnnotatedWith(statement));
  }
}
