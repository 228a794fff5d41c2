using Lintel.Commands;

return CommandLine.Run(args);
