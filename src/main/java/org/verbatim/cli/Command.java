package org.verbatim.cli;

import java.io.IOException;
import org.verbatim.query.QuerySyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One of the program's commands.
 *
 * <p>The models are built by code and only for the command invoked, since Picocli's reflection over
 * annotations is a tenth of the time that a query takes from a cold start.
 */
interface Command {
  /** Options, arguments and help. */
  CommandSpec spec();

  /**
   * Runs the command.
   *
   * @return one of {@link ExitCode}
   * @throws QuerySyntaxException if the query can't be read
   * @throws MistakeException if an option's or argument's value makes no sense
   */
  int run(ParseResult arguments, Surroundings surroundings)
      throws IOException, MistakeException, QuerySyntaxException;
}
