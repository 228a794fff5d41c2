using Lintel.Hosting;
using Lintel.Model;

return await Handbook.Create(args).RunAsync();
