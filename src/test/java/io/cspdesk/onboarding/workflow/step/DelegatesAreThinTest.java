package io.cspdesk.onboarding.workflow.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A delegate or listener reads, asks one thing and writes: whoever needs more statements has a rule
 * that belongs into a room of its own.
 *
 * <p>Counted is each statement of a method, however deep it lies: a local variable, an expression
 * with a semicolon, and {@code if}, {@code for}, {@code while}, {@code switch}, {@code try}, {@code
 * return}, {@code throw} and the like, each with one for itself and one for each statement inside
 * it. Braces, {@code else}, {@code catch}, {@code case} and parameters are none, and neither is
 * what a switch expression or a lambda without braces gives.
 */
class DelegatesAreThinTest {

  private static final int MOST = 8;

  private static final Path STEPS = Path.of("src/main/java/io/cspdesk/onboarding/workflow/step");

  @Test
  void noMethodHasMoreThanEightStatements() throws IOException {
    Map<String, Integer> statements = statementsOfMethods(sources());

    assertThat(statements).hasSizeGreaterThan(20);
    statements.values().removeIf(count -> count <= MOST);
    assertThat(statements).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(STEPS)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static Map<String, Integer> statementsOfMethods(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, Integer> counts = new TreeMap<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      for (CompilationUnitTree unit : task.parse()) {
        new Statements(counts).scan(unit, null);
      }
    }
    return counts;
  }

  private static class Statements extends TreePathScanner<Void, String> {

    private final Map<String, Integer> counts;
    private String type;

    Statements(Map<String, Integer> counts) {
      this.counts = counts;
    }

    @Override
    public Void visitClass(ClassTree node, String method) {
      type = node.getSimpleName().toString();
      return super.visitClass(node, method);
    }

    @Override
    public Void visitMethod(MethodTree node, String outer) {
      String method = type + "." + node.getName() + "/" + node.getParameters().size();
      counts.put(method, 0);
      return super.visitMethod(node, method);
    }

    @Override
    public Void scan(Tree node, String method) {
      if (method != null && isCounted(node)) {
        counts.merge(method, 1, Integer::sum);
      }
      return super.scan(node, method);
    }

    /** Called with the parent still current. */
    private boolean isCounted(Tree node) {
      boolean isLocal = getCurrentPath().getLeaf() instanceof BlockTree;
      return node instanceof StatementTree
          && !(node instanceof BlockTree)
          && !(node instanceof CaseTree)
          && !(node instanceof ClassTree)
          && (isLocal || !(node instanceof VariableTree));
    }
  }
}
