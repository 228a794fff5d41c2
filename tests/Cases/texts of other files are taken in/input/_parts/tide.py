import moon
print(moon)
