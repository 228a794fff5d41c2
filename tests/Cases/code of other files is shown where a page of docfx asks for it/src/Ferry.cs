using System;

#region sail
ferry.Sail();
#endregion

ferry.Moor();
