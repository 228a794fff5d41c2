using Lintel.Cli;

return CommandLine.Run(args);
